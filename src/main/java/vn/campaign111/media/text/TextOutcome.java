package vn.campaign111.media.text;

import java.util.Locale;

/** What came of looking for the words of a file. Every outcome but {@link #READ} is a reason why there are none. */
public enum TextOutcome {
    READ,
    /** Whole and readable, but without letters: scanned, or drawn. */
    NO_TEXT,
    PASSWORD,
    DAMAGED,
    /** More bytes than are looked into, packed or unpacked. */
    TOO_LARGE,
    TOO_SLOW,
    /** Needs more memory than the reading process may have. */
    TOO_COMPLEX;

    /** Returns the name used in tables and words: {@code no-text}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
