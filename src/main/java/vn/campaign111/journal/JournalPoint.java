package vn.campaign111.journal;

/**
 * A point of the journal: everything up to an entry, sealed by that entry's hash. A journal of another database, or one
 * that was put back from a copy and went on otherwise, does not go through it.
 *
 * @param sequence of the entry, 0 before the first
 * @param hash of the entry, 64 zeros before the first
 */
public record JournalPoint(long sequence, String hash) {

    /** Before the first entry. */
    public static final JournalPoint START = new JournalPoint(0, JournalEntry.FIRST_PREVIOUS_HASH);
}
