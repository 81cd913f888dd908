package vn.campaign111.publication;

import java.util.Set;
import vn.campaign111.journal.JournalEntry;

/** What the journal calls the changes of public rows; whoever keeps something of them follows these entries. */
public final class PublicationEvent {

    /** The kind of thing the entries are about; its id is the document's. */
    public static final String SUBJECT = "document";

    public static final String PUBLISHED = "edition-published";
    public static final String WITHDRAWN = "document-withdrawn";

    private static final Set<String> ACTIONS = Set.of(PUBLISHED, WITHDRAWN);

    private PublicationEvent() {}

    /** Tells whether the entry's document may have a changed public row. */
    public static boolean isTold(JournalEntry entry) {
        return entry.concerns(SUBJECT) && ACTIONS.contains(entry.action());
    }
}
