package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aKindOfFailureIsNewOnceUntilAllAreForgotten() {
        Failures failures = new Failures();
        assertThat(failures.add(outOfBounds(3))).isTrue();
        assertThat(failures.add(outOfBounds(4))).isFalse();
        assertThat(failures.add(elsewhere(3))).isTrue();
        assertThat(failures.add(new IllegalStateException("of another class"))).isTrue();
        failures.clear();
        assertThat(failures.add(outOfBounds(3))).isTrue();
    }

    /** The JDK throws both of these at the same place of its own. */
    private static Throwable outOfBounds(int index) {
        try {
            return new AssertionError(Objects.checkIndex(index, 0));
        } catch (IndexOutOfBoundsException e) {
            return e;
        }
    }

    private static Throwable elsewhere(int index) {
        try {
            return new AssertionError(Objects.checkIndex(index, 0));
        } catch (IndexOutOfBoundsException e) {
            return e;
        }
    }
}
