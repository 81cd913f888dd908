package vn.campaign111.search.indexing;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one thing after the other, each on a thread of its own while the one before is used; the first, where nobody
 * waits meanwhile, on the thread that asks. A reading that nobody waits for any more comes to its end and is never
 * interrupted: the embedded database closes its file when a thread that reads it is.
 */
final class ReadAhead<T> implements Iterator<T> {

    private final Iterator<Supplier<T>> readings;
    private @Nullable CompletableFuture<T> next;

    <K> ReadAhead(List<K> keys, Function<K, T> read) {
        this.readings =
                keys.stream().<Supplier<T>>map(key -> () -> read.apply(key)).iterator();
    }

    @Override
    public boolean hasNext() {
        return next != null || readings.hasNext();
    }

    /** @throws RuntimeException what the reading ended with */
    @Override
    public T next() {
        T present = next == null ? readings.next().get() : result(next);
        next = readings.hasNext() ? CompletableFuture.supplyAsync(readings.next(), Thread::startVirtualThread) : null;
        return present;
    }

    private static <T> T result(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
