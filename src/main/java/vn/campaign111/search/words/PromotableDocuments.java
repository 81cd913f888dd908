package vn.campaign111.search.words;

import java.util.Collection;
import java.util.Map;
import vn.campaign111.search.SearchScope;

/** Tells of documents what an officer needs to know to promote them. Implemented by whoever owns public documents. */
public interface PromotableDocuments {

    /** Returns those of the documents that were ever published, by id. */
    Map<String, Promotable> named(Collection<String> ids);

    /** Returns what the public may find at this moment, for trying questions. */
    SearchScope publicScope();

    /**
     * A document.
     *
     * @param visible whether the public sees it now; one that is not seen is never shown by a promotion
     */
    record Promotable(String id, String type, String locale, String title, boolean visible) {}
}
