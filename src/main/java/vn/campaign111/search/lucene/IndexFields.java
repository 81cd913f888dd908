package vn.campaign111.search.lucene;

import java.util.Set;
import vn.campaign111.search.plan.TextFields;

/** The fields of the index besides those of {@link vn.campaign111.search.plan.DocumentFields} and {@link TextFields}. */
final class IndexFields {

    /**
     * Raised whenever fields, analysis or what is given as text change; an index of another schema is rebuilt by itself at
     * the start.
     */
    static final String SCHEMA = "9";

    /** Older schemas whose fields still answer most questions; such an index serves until the new one is built. */
    static final Set<String> OLDER_SCHEMAS = Set.of("1", "2", "3", "4", "5", "6", "7", "8");

    /** What is shown when the document is suggested, as {@link Suggested} writes it. */
    static final String SUGGESTED = "suggested";

    /** Where each page of {@link TextFields#FILES} stands, in the same order. */
    static final String PLACES = "places";

    private IndexFields() {}
}
