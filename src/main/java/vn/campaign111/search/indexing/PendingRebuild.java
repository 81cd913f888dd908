package vn.campaign111.search.indexing;

import java.time.Duration;

/** A rebuild that was requested and is still to be done: one that fails is tried again after a while. Used by the engines. */
public final class PendingRebuild {

    private final long pauseNanos;
    private volatile boolean requested;
    private volatile long notBefore = System.nanoTime();

    public PendingRebuild() {
        this(Duration.ofMinutes(1));
    }

    /** @param pause how long to leave it after a failure */
    PendingRebuild(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    public void request() {
        requested = true;
    }

    /** Does it when it is time to; a request that comes meanwhile is done the next time. */
    public void doIfRequested(Runnable rebuild) {
        if (!requested || System.nanoTime() - notBefore < 0) {
            return;
        }
        requested = false;
        boolean done = false;
        try {
            rebuild.run();
            done = true;
        } finally {
            if (!done) {
                notBefore = System.nanoTime() + pauseNanos;
                requested = true;
            }
        }
    }
}
