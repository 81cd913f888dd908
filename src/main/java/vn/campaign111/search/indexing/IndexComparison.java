package vn.campaign111.search.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.campaign111.search.IndexFault;

/** Compares what an index holds with what the sources say it should hold. Used by the engines. */
public final class IndexComparison {

    /** The sources may change while they are looked at, and the index follows only after. */
    private static final int LOOKS = 3;

    private final Sources sources;

    public IndexComparison(Sources sources) {
        this.sources = sources;
    }

    /** An index that is compared. */
    public interface Compared {

        /** Returns the fingerprint of each document the index holds now, by its id. */
        Map<String, String> fingerprints() throws IOException;

        /** Follows the journal to its end, then looks while nothing is written. */
        List<IndexFault> whileStill(Look look) throws IOException;
    }

    /** One look at an index and its sources. */
    @FunctionalInterface
    public interface Look {
        List<IndexFault> faults() throws IOException;
    }

    /**
     * See {@link vn.campaign111.search.SearchEngine#faults}; nobody waits for the first look, which takes long, and only
     * what differs at first sight is looked at again.
     */
    public List<IndexFault> faults(Compared index) {
        try {
            List<IndexFault> faults = sources.faults(index.fingerprints());
            for (int look = 1; look < LOOKS && !faults.isEmpty(); look++) {
                Set<String> suspects =
                        faults.stream().map(IndexFault::documentId).collect(Collectors.toSet());
                faults = index.whileStill(() -> sources.faults(index.fingerprints(), suspects));
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
