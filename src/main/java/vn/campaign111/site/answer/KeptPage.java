package vn.campaign111.site.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import vn.campaign111.site.answer.RenderedPage.Manner;

/**
 * A page ready for the wire.
 *
 * @param tags what it shows
 * @param until from this instant on it must not be served
 */
record KeptPage(int status, EncodedBody body, Manner manner, Set<String> tags, Instant until) {

    boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }

    boolean showsAnyOf(Collection<String> changed) {
        return changed.contains(PageCache.EVERYTHING) || !Collections.disjoint(tags, changed);
    }
}
