package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.kernel.Problem;

class TurnsTest {

    private static final int MANY = 1_000;

    private final Turns turns = new Turns("turn");

    @AfterEach
    void close() {
        turns.close();
    }

    @Test
    void whatIsDoneReturnsAsIfItWereDoneHere() {
        assertThat(turns.<String>take(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void whatFailsFailsAsIfItWereDoneHere() {
        Problem problem = Problem.conflict("search.index-locked");
        assertThatThrownBy(() -> turns.take(() -> {
                    throw problem;
                }))
                .isSameAs(problem);
    }

    @Test
    void neverAreMoreAnsweredAtATimeThanThereAreProcessors() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch asMany = new CountDownLatch(processors);
        CountDownLatch oneMore = new CountDownLatch(processors + 1);
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                people.execute(() -> turns.take(() -> {
                    asMany.countDown();
                    oneMore.countDown();
                    waitFor(over);
                    return answered.incrementAndGet();
                }));
            }
            assertThat(asMany.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(oneMore.await(200, TimeUnit.MILLISECONDS)).isFalse();
            over.countDown();
        }
        assertThat(answered).hasValue(50);
    }

    @Test
    void whoComesWhenTooManyWaitIsToldSo() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch firstRefused = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MANY; i++) {
                people.execute(() -> {
                    try {
                        turns.take(() -> waitFor(over));
                    } catch (Problem problem) {
                        assertThat(problem.code()).isEqualTo("search.busy");
                        refused.incrementAndGet();
                        firstRefused.countDown();
                    }
                });
            }
            assertThat(firstRefused.await(30, TimeUnit.SECONDS)).isTrue();
            over.countDown();
        }
        assertThat(turns.<String>take(() -> "answer")).isEqualTo("answer");
        assertThat(refused.get()).isLessThan(MANY);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
