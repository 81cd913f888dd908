package vn.campaign111.search.indexing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts of downloads that are told while another index is built, which has read older ones. Used by the engines. */
public final class CountsMeanwhile {

    private @Nullable Map<String, Long> told;

    /** Keeps what is told from now on. */
    public synchronized void begin() {
        told = new HashMap<>();
    }

    public synchronized void note(Map<String, Long> counts) {
        if (told != null) {
            told.putAll(counts);
        }
    }

    /** Keeps no more; returns what was told since the beginning. */
    public synchronized Map<String, Long> end() {
        Map<String, Long> counts = told == null ? Map.of() : told;
        told = null;
        return counts;
    }
}
