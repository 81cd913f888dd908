package vn.campaign111.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.campaign111.journal.JournalEntry;

/** Gives the index what it should hold. Implemented by whoever owns published documents. */
public interface DocumentSource {

    /** Returns the ids of the documents about which the entries of the journal may have changed what the index should hold. */
    Set<String> concerned(List<JournalEntry> entries);

    /** Returns the present state of those of the given documents that should be in the index; others are removed. */
    List<SearchDocument> documents(Collection<String> ids);

    /** Returns about how many documents there are, to tell how far a rebuild is; 0 when that is not known. */
    default long documentCount() {
        return 0;
    }

    /** Returns up to {@code limit} documents in the order of their ids, following the given id; empty at the end. */
    List<SearchDocument> documentsAfter(String id, int limit);
}
