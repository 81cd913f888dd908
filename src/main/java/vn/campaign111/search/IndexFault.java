package vn.campaign111.search;

/**
 * A document about which the index and its sources disagree.
 *
 * @param documentId which one
 */
public record IndexFault(Kind kind, String documentId) {

    /** How they disagree. */
    public enum Kind {
        /** A source has it, the index does not. */
        MISSING,
        /** The index holds another state of it than its source. */
        STALE,
        /** The index has it, no source does. */
        SURPLUS
    }

    /** Returns a line for logs and {@code verify}. */
    public String line() {
        return switch (kind) {
            case MISSING -> "search index lacks document " + documentId;
            case STALE -> "search index holds an old state of document " + documentId;
            case SURPLUS -> "search index holds document " + documentId + ", which is not published";
        };
    }
}
