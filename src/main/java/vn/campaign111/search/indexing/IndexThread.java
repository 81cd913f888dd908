package vn.campaign111.search.indexing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread in the background that looks after a search index; it goes on whatever its work ends with. Used by the
 * engines.
 */
public final class IndexThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexThread.class);
    private static final int LONGEST_SECONDS_TO_END = 10;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());
    private @Nullable ScheduledFuture<?> looking;

    /** Does something again and again, so long after it was done the last time; once only. */
    public void every(Duration pause, Duration atFirst, Runnable look) {
        looking = thread.scheduleWithFixedDelay(
                () -> attempt(look), atFirst.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does something as soon as what is being done is done; nothing once it was closed. */
    public void soon(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(() -> attempt(work));
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.error("looking after the search index failed; it is looked after again", e);
        }
    }

    /** Lets what is being done come to its end, unless that takes too long. */
    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("the search index was still busy when it was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
