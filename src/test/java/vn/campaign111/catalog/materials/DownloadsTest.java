package vn.campaign111.catalog.materials;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.campaign111.catalog.materials.Downloader.Channel;
import vn.campaign111.kernel.Identifier;

@MicronautTest(transactional = false)
class DownloadsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Inject
    DownloadRows rows;

    /** Half past midnight in Viet Nam, still the day before in UTC. */
    private final Hands hands = new Hands(Instant.parse("2026-11-22T17:30:00Z"));

    private final String document = Identifier.next();

    /** A clock that is moved by hand. */
    private static final class Hands extends Clock {
        private Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        void move(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static Downloader member(String unit, String account) {
        return new Downloader(unit, Channel.PORTAL, account);
    }

    @Test
    void downloadsAreCountedByDayInVietNamByThingByUnitAndByDoor() {
        Downloads downloads = new Downloads(rows, hands);
        String unit = "unit-" + document;

        downloads.count(document, "tệp.pdf", member(unit, "one"));
        downloads.count(document, "tệp.pdf", member(unit, "two"));
        downloads.count(document, Downloads.KIT, member(unit, "one"));
        downloads.count(document, "tệp.pdf", Downloader.PUBLIC);

        assertThat(downloads.ofUnit(unit, 0, 10).items())
                .containsExactlyInAnyOrder(
                        new DailyDownloads(DAY, document, "tệp.pdf", unit, "portal", 2),
                        new DailyDownloads(DAY, document, Downloads.KIT, unit, "portal", 1));
        assertThat(downloads.total(document)).isEqualTo(4);
        assertThat(downloads.totalOfUnit(unit, DAY, DAY)).isEqualTo(3);
        assertThat(downloads.totalOfUnit(unit, DAY.minusDays(9), DAY.minusDays(1)))
                .isZero();
        assertThat(downloads.totalsByUnit(DAY, DAY)).contains(new UnitDownloads(unit, 3));
    }

    @Test
    void totalsOfSeveralAreReadTogether() {
        Downloads downloads = new Downloads(rows, hands);
        String other = Identifier.next();

        downloads.count(document, "a.pdf", Downloader.PUBLIC);
        downloads.count(document, "b.pdf", Downloader.PUBLIC);
        downloads.count(other, "a.pdf", Downloader.PUBLIC);

        assertThat(downloads.totals(List.of(document, other, "nobody")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(document, 2L, other, 1L));
        assertThat(downloads.totals(List.of())).isEmpty();
        assertThat(downloads.documentsSince(DAY)).contains(document, other);
        assertThat(downloads.documentsSince(DAY.plusDays(1))).doesNotContain(document);
    }

    @Test
    void twoClicksOfOneAccountWithinHalfAMinuteAreOne() {
        Downloads downloads = new Downloads(rows, hands);

        downloads.count(document, "a.pdf", member("u", "one"));
        hands.move(Duration.ofSeconds(29));
        downloads.count(document, "a.pdf", member("u", "one"));
        assertThat(downloads.total(document)).isEqualTo(1);

        hands.move(Duration.ofSeconds(2));
        downloads.count(document, "a.pdf", member("u", "one"));
        assertThat(downloads.total(document)).isEqualTo(2);
    }

    @Test
    void noDownloadIsLostWhenManyComeAtOnce() throws Exception {
        Downloads downloads = new Downloads(rows, hands);

        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> click = () -> {
                downloads.count(document, "a.pdf", Downloader.PUBLIC);
                return true;
            };
            for (Future<Boolean> counted : threads.invokeAll(Collections.nCopies(200, click))) {
                assertThat(counted.get()).isTrue();
            }
        }

        assertThat(downloads.total(document)).isEqualTo(200);
    }
}
