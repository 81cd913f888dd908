package vn.campaign111.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a search may touch at all: hits, counts and suggestions outside do not exist for the searcher.
 *
 * @param visibilities keys of the visibilities the reader sees, at least one
 * @param at the moment for which visibility from/until is decided
 */
public record SearchScope(Set<String> visibilities, Instant at) {

    public SearchScope {
        visibilities = Set.copyOf(visibilities);
    }

    /** The visibility of what everybody may see. */
    private static final String PUBLIC = "public";

    /** Returns what everybody may see at a moment. */
    public static SearchScope everybodys(Instant at) {
        return new SearchScope(Set.of(PUBLIC), at);
    }

    /** Tells whether it reaches no further than what everybody may see. */
    public boolean isEverybodys() {
        return visibilities.equals(Set.of(PUBLIC));
    }

    public static SearchScope of(List<String> visibilities, Instant at) {
        return new SearchScope(Set.copyOf(visibilities), at);
    }
}
