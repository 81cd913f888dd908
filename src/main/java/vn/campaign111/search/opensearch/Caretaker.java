package vn.campaign111.search.opensearch;

import java.time.Duration;
import vn.campaign111.search.indexing.IndexThread;
import vn.campaign111.search.indexing.Trouble;

/** Looks after the index in the background: builds it when it is missing, learns the language of what is new. */
final class Caretaker implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    private final OpenSearchIndex index;
    private final Cluster cluster;
    private final IndexThread thread = new IndexThread();
    private final Trouble trouble = new Trouble("looking after the search index failed; it is tried again");
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
            trouble.over();
        } catch (RuntimeException e) {
            trouble.met(e);
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
