package vn.campaign111.journal;

import java.util.List;

/**
 * Keeps something in step with the journal. It is given each entry at least once and in order: after a crash it is
 * given again what came after {@link #position}, so following must be repeatable.
 */
public interface Follower {

    /** A stable name for logs and health, in kebab case. */
    String name();

    /** Returns the sequence up to which this follower has kept what it followed; asked once at the start. */
    long position();

    /**
     * Takes the next entries. When this returns, what they tell of is in effect for readers; an exception means they
     * will be offered again after a pause.
     *
     * @param entries at least one, in order
     */
    void follow(List<JournalEntry> entries);
}
