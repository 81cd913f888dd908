package vn.campaign111.search.studio;

import org.jspecify.annotations.Nullable;

/** The version of a group or promotion that stood in the form when it was opened. */
final class SentVersion {

    /** The version of what is not there; nothing kept has it. */
    static final int NONE = 0;

    private SentVersion() {}

    /** Returns the version a form sent; {@link #NONE} for null or what is no number. */
    static int of(@Nullable String sent) {
        try {
            return sent == null ? NONE : Integer.parseInt(sent);
        } catch (NumberFormatException e) {
            return NONE;
        }
    }
}
