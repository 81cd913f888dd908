package vn.campaign111.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IndexThreadTest {

    @Test
    void itGoesOnLookingWhateverALookEndedWith() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);
        try (IndexThread thread = new IndexThread()) {
            thread.every(Duration.ofMillis(1), Duration.ZERO, () -> {
                looks.countDown();
                throw new OutOfMemoryError("none left for a rebuild");
            });
            assertThat(looks.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
