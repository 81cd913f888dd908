package vn.campaign111.search.opensearch;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.search.IndexThread;

/** Looks after the index in the background: builds it when it is missing, learns the language of what is new. */
final class Caretaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    private final OpenSearchIndex index;
    private final Cluster cluster;
    private final IndexThread thread = new IndexThread();
    private boolean failing;
    private boolean warned;

    Caretaker(OpenSearchIndex index, Cluster cluster) {
        this.index = index;
        this.cluster = cluster;
    }

    void start() {
        thread.every(LOOK_EVERY, Duration.ZERO, this::look);
    }

    private void look() {
        try {
            index.lookAfter();
            warnOnce();
            if (failing) {
                LOG.info("the search index is well again");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("looking after the search index failed; it is tried again: {}", e.toString());
            }
            failing = true;
        }
    }

    private void warnOnce() {
        if (!warned) {
            warned = true;
            QueryInsights.warn(cluster);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
