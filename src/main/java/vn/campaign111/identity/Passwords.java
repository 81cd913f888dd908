package vn.campaign111.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Bean;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/**
 * Hashes and checks passwords with Argon2id (OWASP: 19 MiB, 2 passes, 1 lane), a few at a time: a flood of sign-ins is
 * turned away with {@code sign-in.busy} instead of filling the memory.
 */
@Singleton
@Bean(preDestroy = "close")
class Passwords implements AutoCloseable {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 32;

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("passwords-", 0).factory());

    /** Checked in place of a password that is not there, so that the answer takes as long. */
    private final String nobody;

    Passwords() {
        pool.allowCoreThreadTimeOut(true);
        nobody = ARGON2.hash(Secret.random().value()).getResult();
    }

    String hash(String password) {
        return run(() -> ARGON2.hash(bytes(password)).getResult());
    }

    /** Tells whether the password is the one hashed; takes as long for no hash as for any. */
    boolean matches(String password, @Nullable String hash) {
        byte[] stored = (hash == null ? nobody : hash).getBytes(StandardCharsets.US_ASCII);
        boolean same = run(() -> ARGON2.check(bytes(password), stored));
        return same && hash != null;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private <T> T run(Callable<T> work) {
        try {
            Future<T> result = pool.submit(work);
            return result.get();
        } catch (RejectedExecutionException e) {
            throw new Problem(ProblemKind.TOO_MANY, "sign-in.busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemKind.UNAVAILABLE, "sign-in.busy");
        } catch (ExecutionException e) {
            throw new IllegalStateException("hashing failed", e.getCause());
        }
    }

    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
