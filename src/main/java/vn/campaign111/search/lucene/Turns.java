package vn.campaign111.search.lucene;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/**
 * Answers as many questions at a time as there are processors, in the order they came. Requests run on virtual threads,
 * which are not taken in turn while they compute: with sixteen searching at once one waited for fifteen seconds. On few
 * threads of their own each question also has a processor to itself, so its time limit measures work and not waiting.
 */
final class Turns implements AutoCloseable {

    /** Who comes when so many wait is refused: an answer would come too late to be read. */
    private static final int MOST_WAITING = 200;

    private final ThreadPoolExecutor threads;

    /** @param name of its threads */
    Turns(String name) {
        int processors = Runtime.getRuntime().availableProcessors();
        threads = new ThreadPoolExecutor(
                processors,
                processors,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    }

    /**
     * Does something when it is its turn, and returns what it returns or throws what it throws.
     *
     * @throws Problem {@code search.busy} when too many wait already
     */
    <T> T take(Supplier<T> work) {
        Future<T> turn = queued(work);
        try {
            return turn.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a question failed", e.getCause());
        } catch (InterruptedException e) {
            turn.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private <T> Future<T> queued(Supplier<T> work) {
        try {
            return threads.submit(work::get);
        } catch (RejectedExecutionException e) {
            throw busy();
        }
    }

    private static Problem busy() {
        return new Problem(ProblemKind.UNAVAILABLE, "search.busy");
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
