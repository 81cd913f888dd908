package vn.campaign111.journal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One follower at work: sleeps until it is woken by an append in this process, looks for itself every second for those
 * of other processes, and after a failure tries again with growing pauses.
 */
final class FollowerThread {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerThread.class);
    /** Many at once cost a follower much less than few; what it holds of them meanwhile is its own affair. */
    private static final int BATCH = 2_000;

    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final Journal journal;
    private final Follower follower;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Condition moved = lock.newCondition();
    private final Thread thread;

    private long announced;
    private long position;
    private boolean stopped;

    FollowerThread(Journal journal, Follower follower) {
        this.journal = journal;
        this.follower = follower;
        this.thread =
                Thread.ofPlatform().daemon().name("follower-" + follower.name()).unstarted(this::run);
    }

    String name() {
        return follower.name();
    }

    void start() {
        position = follower.position();
        thread.start();
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    void wake(long sequence) {
        lock.lock();
        try {
            announced = Math.max(announced, sequence);
            woken.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean await(long sequence, long deadlineNanos) {
        lock.lock();
        try {
            while (position < sequence && !stopped) {
                if (moved.awaitNanos(deadlineNanos - System.nanoTime()) <= 0) {
                    break;
                }
            }
            return position >= sequence;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void stop() {
        lock.lock();
        try {
            stopped = true;
            woken.signal();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long pause = LOOK_EVERY_MILLIS;
        boolean failing = false;
        while (true) {
            try {
                List<JournalEntry> entries = journal.after(position(), BATCH);
                if (!entries.isEmpty()) {
                    follower.follow(entries);
                    moveTo(entries.getLast().sequence());
                }
                if (failing) {
                    LOG.info("follower {} follows again", name());
                }
                failing = false;
                pause = LOOK_EVERY_MILLIS;
            } catch (RuntimeException | Error e) {
                if (failing) {
                    LOG.debug("follower {} failed again after entry {}", name(), position(), e);
                } else {
                    LOG.error("follower {} failed after entry {}; it goes on trying", name(), position(), e);
                }
                failing = true;
                if (!sleepUntilStopped(pause)) {
                    return;
                }
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
            if (!sleepUntilWoken()) {
                return;
            }
        }
    }

    private void moveTo(long sequence) {
        lock.lock();
        try {
            position = sequence;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when there is more to follow or it is time to look; false when it is time to stop. */
    private boolean sleepUntilWoken() {
        return sleep(LOOK_EVERY_MILLIS, true);
    }

    private boolean sleepUntilStopped(long millis) {
        return sleep(millis, false);
    }

    private boolean sleep(long millis, boolean endWhenAnnounced) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!stopped && left > 0 && !(endWhenAnnounced && announced > position)) {
                left = woken.awaitNanos(left);
            }
            return !stopped;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }
}
