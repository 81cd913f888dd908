package vn.campaign111.catalog.materials;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.retry.annotation.Retryable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Time;
import vn.campaign111.search.DownloadCounts;

/**
 * Counts what is taken, by day, thing, unit and door (COUNTER calls one a request). A kit counts once, for the campaign
 * or product it is the kit of: nobody knows which of its files will be used.
 *
 * <p>Two clicks of the same account on the same thing within 30 seconds are one, as COUNTER has it. Clicks are
 * remembered by this process only; where several run, a double click may count twice. The public is not told apart, so
 * there each click counts.
 */
@Singleton
public class Downloads implements DownloadCounts {

    /** Stands where the name of a file would stand when everything is taken at once. */
    public static final String KIT = "*";

    static final Duration DOUBLE_CLICK = Duration.ofSeconds(30);
    private static final int REMEMBERED_CLICKS = 10_000;

    private final DownloadRows rows;
    private final Clock clock;
    private final Cache<Click, Boolean> clicks;

    Downloads(DownloadRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.clicks = Caffeine.newBuilder()
                .expireAfterWrite(DOUBLE_CLICK)
                .maximumSize(REMEMBERED_CLICKS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private record Click(@Nullable String accountId, String documentId, String fileName) {}

    /**
     * Counts one download; once this returns it is written for good.
     *
     * @param fileName name of the file, or {@link #KIT}
     */
    public void count(String documentId, String fileName, Downloader downloader) {
        Click click = new Click(downloader.accountId(), documentId, fileName);
        boolean known = click.accountId() != null;
        if (known && clicks.asMap().putIfAbsent(click, Boolean.TRUE) != null) {
            return;
        }
        try {
            add(documentId, fileName, downloader);
        } catch (RuntimeException e) {
            clicks.invalidate(click);
            throw e;
        }
    }

    /** Returns how often a product's files and kit, or a campaign's kit, were taken in all. */
    public long total(String documentId) {
        return rows.total(documentId);
    }

    @Override
    public Map<String, Long> totals(Collection<String> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : rows.totals(documentIds).stream()
                        .collect(Collectors.toMap(DocumentDownloads::documentId, DocumentDownloads::downloads));
    }

    /** Returns the documents something was taken of on that day or later. */
    List<String> documentsSince(LocalDate first) {
        return rows.documentsSince(first);
    }

    /** Returns how often the unit took something from the first to the last day. */
    public long totalOfUnit(String unitId, LocalDate first, LocalDate last) {
        return rows.totalOfUnit(unitId, first, last);
    }

    /** Returns who took how much from the first to the last day, most first; units that took nothing are missing. */
    public List<UnitDownloads> totalsByUnit(LocalDate first, LocalDate last) {
        return rows.totalsByUnit(first, last);
    }

    /** Returns what the unit took, newest day first. */
    public Page<DailyDownloads> ofUnit(String unitId, int from, int size) {
        return new Page<>(rows.ofUnit(unitId, from, size), rows.countOfUnit(unitId), from, size);
    }

    /** Two who are the first of a day at the same moment may both try to insert; the later then finds the row. */
    @Retryable(includes = DataAccessException.class, attempts = "3", delay = "20ms", jitter = "0.5")
    void add(String documentId, String fileName, Downloader downloader) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
        rows.add(
                today,
                documentId,
                fileName,
                downloader.unitId(),
                downloader.channel().key());
    }
}
