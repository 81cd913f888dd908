package vn.campaign111.journal;

/**
 * Entries were appended; followers hear of it once the transaction has committed.
 *
 * @param sequence of the last one
 */
record Appended(long sequence) {}
