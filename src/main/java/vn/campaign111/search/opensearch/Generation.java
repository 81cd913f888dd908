package vn.campaign111.search.opensearch;

import vn.campaign111.journal.JournalPoint;

/**
 * One index. Until it serves, only its builder writes to it.
 *
 * @param name the server's name of it
 * @param point up to which point of the journal it holds everything
 */
record Generation(String name, JournalPoint point) {

    /**
     * Returns the name it is written by. It goes away with the index, and the server is told to take nothing for a name
     * that is not there; so a writer that comes late is refused instead of making an index by mistake.
     */
    String writingName() {
        return name + "-writing";
    }

    /** Returns up to which journal entry it holds everything. */
    long position() {
        return point.sequence();
    }

    Generation at(JournalPoint next) {
        return next.sequence() > position() ? new Generation(name, next) : this;
    }
}
