package vn.campaign111.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.search.indexing.IndexThread;
import vn.campaign111.search.indexing.PendingRebuild;
import vn.campaign111.search.indexing.Trouble;

/**
 * Looks after the index in the background, once a second: rebuilds it when files are gone, cut short or altered, commits
 * after many entries or some quiet, learns the language of what is new. What a crash loses between two commits is
 * followed again from the journal, so commits may be rare: each costs the disk more than the documents in it.
 */
final class Caretaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final long MANY_ENTRIES = 10_000;
    /** Entries that come together; a person who publishes makes one or two. */
    private static final int BURST = 250;

    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int REST_AFTER_FAILURE = 10;

    private final LuceneIndex index;
    private final IndexThread thread = new IndexThread();
    private final AtomicLong entries = new AtomicLong();
    private volatile long lastEntry = System.nanoTime();
    private volatile long lastBurst = System.nanoTime();
    private volatile long lastCommit = System.nanoTime();
    private volatile boolean suspected;
    private final PendingRebuild pendingRebuild = new PendingRebuild();
    private final Trouble trouble = new Trouble("looking after the search index failed; it goes on answering");
    private final Failures unexplained = new Failures();
    private int rest;

    Caretaker(LuceneIndex index) {
        this.index = index;
    }

    /** Begins; at once with a look when told to. */
    void start(boolean now) {
        if (now) {
            thread.soon(this::look);
        }
        thread.every(LOOK_EVERY, LOOK_EVERY, this::look);
    }

    /**
     * Reads the whole index soon, because a question could not be answered from it; once for each kind of failure, unless
     * that found damage: what fails on a whole index is a fault of the program.
     */
    void suspect(Throwable cause) {
        if (!unexplained.add(cause)) {
            LOG.debug("a question could not be answered, as before: {}", cause.toString());
            return;
        }
        LOG.warn("a question could not be answered; the search index is read through", cause);
        suspected = true;
        thread.soon(this::look);
    }

    /** Builds the index anew in the background. */
    void rebuild() {
        pendingRebuild.request();
        thread.soon(this::look);
    }

    /** Hears how many entries come; tells whether it is a burst, after which it sees to the merges. */
    boolean noteEntries(int count) {
        entries.addAndGet(count);
        lastEntry = System.nanoTime();
        if (count < BURST) {
            return false;
        }
        lastBurst = lastEntry;
        return true;
    }

    private void look() {
        if (rest-- <= 0) {
            attempt(this::care);
        }
    }

    private void attempt(Work work) {
        try {
            work.run();
            rest = 0;
            trouble.over();
        } catch (IOException | RuntimeException e) {
            trouble.met(e);
            rest = REST_AFTER_FAILURE;
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void care() throws IOException {
        Generation generation = index.serving();
        if (!index.isIntact(generation) || !isAsWritten(generation)) {
            LOG.info("the search index is incomplete and is built anew");
            unexplained.clear();
            index.replace(generation, Caretaker::tell);
        } else if (!generation.isWritable()) {
            index.recover(generation);
        }
        pendingRebuild.doIfRequested(() -> index.rebuild(Caretaker::tell));
        generation = index.serving();
        generation.learnInTime();
        if (System.nanoTime() - lastBurst > QUIET_NANOS) {
            generation.mergeAsUsual();
        }
        if (generation.hasUncommittedChanges() && isTimeToCommit()) {
            lastCommit = System.nanoTime();
            entries.set(0);
            generation.commit();
        }
    }

    private boolean isAsWritten(Generation generation) {
        if (suspected) {
            suspected = false;
            return generation.committed().areWhole();
        }
        return generation.committed().isNextWhole();
    }

    private static void tell(long done) {
        LOG.debug("search index: {} documents", done);
    }

    private boolean isTimeToCommit() {
        long now = System.nanoTime();
        return entries.get() >= MANY_ENTRIES || now - lastEntry > QUIET_NANOS || now - lastCommit > LONGEST_NANOS;
    }

    @Override
    public void close() {
        thread.close();
    }
}
