package vn.campaign111.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down guessing: after a few failures each further attempt on an account has to wait, twice as long every time; and
 * one network has a budget of attempts for all accounts. Unknown accounts are treated like known ones. Bounded in memory.
 */
@Singleton
class SignInThrottle {

    static final int FREE_ATTEMPTS = 5;
    static final int NETWORK_ATTEMPTS = 60;

    private static final Duration NETWORK_PERIOD = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int REMEMBERED = 100_000;

    private final Clock clock;
    private final Cache<String, Attempts> accounts;
    private final Cache<String, Bucket> networks;

    /**
     * @param count failures so far
     * @param open from when on the next one is allowed
     */
    private record Attempts(int count, Instant open) {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.accounts = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(Duration.ofHours(1))
                .build();
        this.networks = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(NETWORK_PERIOD)
                .build();
    }

    /** Counts an attempt before the password is looked at, so that many at once don't pass together. */
    void attempt(String email, String network) {
        ConsumptionProbe probe = networks.get(network, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Throttled(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        Instant now = clock.instant();
        accounts.asMap().compute(email, (key, known) -> {
            if (known != null && now.isBefore(known.open())) {
                throw new Throttled(Duration.between(now, known.open()));
            }
            int count = known == null ? 1 : known.count() + 1;
            return new Attempts(count, now.plus(pause(count)));
        });
    }

    /** Forgets the failures of an account whose owner came in. */
    void succeeded(String email) {
        accounts.invalidate(email);
    }

    private static Duration pause(int count) {
        if (count < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE_ATTEMPTS + 1, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(NETWORK_ATTEMPTS)
                        .refillGreedy(NETWORK_ATTEMPTS, NETWORK_PERIOD)
                        .build())
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    /** The product's clock as bucket4j reads it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
