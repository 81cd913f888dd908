package vn.campaign111.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void numbersAreGivenInTurn() {
        Set<Slug> taken = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            taken.add(Slug.from("Thông báo").orNumbered(taken::contains));
        }
        assertThat(taken)
                .hasSize(40)
                .contains(new Slug("thong-bao"), new Slug("thong-bao-2"), new Slug("thong-bao-40"));
    }

    @Test
    void fewNumbersAreAskedForHoweverManyAreTaken() {
        AtomicInteger asked = new AtomicInteger();
        Slug free = new Slug("thong-bao").orNumbered(slug -> {
            asked.incrementAndGet();
            String number = slug.value().substring("thong-bao".length());
            return number.isEmpty() || -Integer.parseInt(number) <= 50_000;
        });
        assertThat(free).isEqualTo(new Slug("thong-bao-50001"));
        assertThat(asked).hasValueLessThan(40);
    }

    @Test
    void aLongSlugMakesRoomForItsNumber() {
        Slug wanted = Slug.from("một hai ".repeat(40));
        Slug free = wanted.orNumbered(wanted::equals);
        assertThat(free.value()).endsWith("-2").hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH);
    }
}
