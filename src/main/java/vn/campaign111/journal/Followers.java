package vn.campaign111.journal;

import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs each follower on a thread of its own and lets a writer wait until all have caught up. */
@Singleton
public class Followers implements AutoCloseable {

    private final Journal journal;
    private final List<FollowerThread> threads;

    Followers(Journal journal, List<Follower> followers) {
        this.journal = journal;
        this.threads = followers.stream()
                .map(follower -> new FollowerThread(journal, follower))
                .toList();
    }

    /** Starts following; entries that came while the product was down are followed first. */
    public void start() {
        threads.forEach(FollowerThread::start);
    }

    /** Returns when every follower holds the given sequence, or false when the time is over. */
    public boolean await(long sequence, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (FollowerThread thread : threads) {
            if (!thread.await(sequence, deadline)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #await(long, Duration)}, for everything committed so far. */
    public boolean awaitHead(Duration atMost) {
        return await(journal.head(), atMost);
    }

    /** Returns for each follower the sequence it holds. */
    public Map<String, Long> positions() {
        Map<String, Long> positions = new LinkedHashMap<>();
        threads.forEach(thread -> positions.put(thread.name(), thread.position()));
        return positions;
    }

    @TransactionalEventListener
    void wake(Appended appended) {
        threads.forEach(thread -> thread.wake(appended.sequence()));
    }

    @Override
    @PreDestroy
    public void close() {
        threads.forEach(FollowerThread::stop);
    }
}
