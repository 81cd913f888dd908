package vn.campaign111.search;

import java.util.Locale;
import vn.campaign111.kernel.Words;

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

    /** Returns the sentence that says what disagrees. */
    public String sentence(Words words) {
        return words.text("search.fault." + kind.name().toLowerCase(Locale.ROOT), documentId);
    }
}
