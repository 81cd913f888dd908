package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the index in the background, once a second: rebuilds it when files are gone, commits after many entries or
 * some quiet, learns the language of what is new.
 */
final class Caretaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final long MANY_ENTRIES = 2_000;
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int REST_AFTER_FAILURE = 10;

    private final LuceneIndex index;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());
    private final AtomicLong entries = new AtomicLong();
    private volatile long lastEntry = System.nanoTime();
    private volatile long lastCommit = System.nanoTime();
    private int rest;
    private @Nullable ScheduledFuture<?> looking;

    Caretaker(LuceneIndex index) {
        this.index = index;
    }

    /** Begins; at once with a rebuild when told to. */
    void start(boolean rebuild) {
        if (rebuild) {
            thread.execute(this::look);
        }
        looking =
                thread.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Looks now. */
    void wake() {
        if (!thread.isShutdown()) {
            thread.execute(this::look);
        }
    }

    void noteEntries(int count) {
        entries.addAndGet(count);
        lastEntry = System.nanoTime();
    }

    private void look() {
        if (rest-- > 0) {
            return;
        }
        try {
            Generation generation = index.serving();
            if (!index.isIntact(generation)) {
                LOG.info("the search index is incomplete and is built anew");
                index.replace(generation, done -> LOG.info("search index: {} documents", done));
                generation = index.serving();
            }
            generation.learn();
            if (generation.hasUncommittedChanges() && isTimeToCommit()) {
                lastCommit = System.nanoTime();
                entries.set(0);
                generation.commit();
            }
            rest = 0;
        } catch (IOException | RuntimeException e) {
            LOG.warn("looking after the search index failed; it goes on answering", e);
            rest = REST_AFTER_FAILURE;
        }
    }

    private boolean isTimeToCommit() {
        long now = System.nanoTime();
        return entries.get() >= MANY_ENTRIES || now - lastEntry > QUIET_NANOS || now - lastCommit > LONGEST_NANOS;
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the search index was still busy when it was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
