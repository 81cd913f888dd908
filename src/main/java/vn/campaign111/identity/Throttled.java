package vn.campaign111.identity;

import java.time.Duration;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Too many attempts; says how long to wait. */
final class Throttled extends Problem {

    private final long seconds;

    Throttled(Duration wait) {
        this(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private Throttled(long seconds) {
        super(ProblemKind.TOO_MANY, "sign-in.throttled", seconds);
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
