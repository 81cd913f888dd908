package vn.campaign111.media;

import vn.campaign111.journal.JournalEntry;

/** What the journal calls the changes of assets. */
public final class AssetEvent {

    /** The kind of thing the entries are about. */
    public static final String SUBJECT = "asset";

    public static final String STORED = "asset-stored";

    private AssetEvent() {}

    public static boolean isStored(JournalEntry entry) {
        return entry.concerns(SUBJECT) && entry.action().equals(STORED);
    }
}
