package vn.campaign111.search.opensearch;

/**
 * One index. Until it serves, only its builder writes to it.
 *
 * @param name the server's name of it
 * @param position up to which journal entry it holds everything
 */
record Generation(String name, long position) {

    /**
     * Returns the name it is written by. It goes away with the index, and the server is told to take nothing for a name
     * that is not there; so a writer that comes late is refused instead of making an index by mistake.
     */
    String writingName() {
        return name + "-writing";
    }

    Generation at(long sequence) {
        return new Generation(name, Math.max(position, sequence));
    }
}
