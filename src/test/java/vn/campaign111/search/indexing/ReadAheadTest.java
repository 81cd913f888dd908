package vn.campaign111.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void allIsReadInItsOrder() {
        List<Integer> used = new ArrayList<>();
        new ReadAhead<>(List.of(1, 2, 3, 4), number -> number * 10).forEachRemaining(used::add);
        assertThat(used).containsExactly(10, 20, 30, 40);
        assertThat(new ReadAhead<>(List.<Integer>of(), number -> number).hasNext())
                .isFalse();
    }

    @Test
    void theNextOneIsReadWhileThePresentOneIsUsedAndNoneBeyond() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
        ReadAhead<Integer> numbers = new ReadAhead<>(List.of(1, 2, 3), number -> {
            begun.add(number);
            if (number == 2) {
                second.countDown();
            }
            return number;
        });
        assertThat(numbers.next()).isEqualTo(1);
        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(begun).containsExactly(1, 2);
    }

    @Test
    void whatAReadingEndsWithReachesWhoAsksForIt() {
        ReadAhead<Integer> numbers = new ReadAhead<>(List.of(1, 0), number -> 1 / number);
        assertThat(numbers.next()).isEqualTo(1);
        assertThatThrownBy(numbers::next).isInstanceOf(ArithmeticException.class);
    }
}
