package vn.campaign111.search.opensearch;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the index in the background: builds it when it is missing, learns the language of what is new. */
final class Caretaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final long LOOK_EVERY_SECONDS = 3;

    private final OpenSearchIndex index;
    private final Cluster cluster;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());
    private @Nullable ScheduledFuture<?> looking;
    private boolean failing;

    private boolean warned;

    Caretaker(OpenSearchIndex index, Cluster cluster) {
        this.index = index;
        this.cluster = cluster;
    }

    void start() {
        looking = thread.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
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
        if (looking != null) {
            looking.cancel(false);
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the search index was still busy when the product ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
