package vn.campaign111.media.text;

import vn.campaign111.journal.JournalEntry;

/** What the journal calls it when the words of a file have been looked for. */
public final class FileTextEvent {

    /** The kind of thing the entries are about; its id is one of the assets that share the original. */
    public static final String SUBJECT = "asset";

    public static final String READ = "file-text-read";

    private FileTextEvent() {}

    public static boolean isTold(JournalEntry entry) {
        return entry.concerns(SUBJECT) && entry.action().equals(READ);
    }
}
