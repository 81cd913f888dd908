package vn.campaign111.editorial;

import java.util.Locale;

/** Where an edition stands. */
public enum EditionState {
    /** Being written. */
    DRAFT,
    /** Waiting for somebody else's check. */
    IN_REVIEW,
    /** Checked, waiting to be published. */
    APPROVED,
    /** What the public sees. */
    PUBLISHED,
    /** Was public, then recalled. */
    WITHDRAWN,
    /** Was public until a newer edition took its place. */
    SUPERSEDED;

    /** Returns the name used in addresses and words: {@code in-review}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
