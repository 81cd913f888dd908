package vn.campaign111.catalog.materials;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Time;
import vn.campaign111.search.SearchEngine;

/**
 * Keeps the order by downloads true: every few minutes it tells the search engine the counts of what was taken since
 * yesterday, whichever process counted it.
 */
@Singleton
class SearchedDownloads {

    private static final Logger LOG = LoggerFactory.getLogger(SearchedDownloads.class);
    private static final int AT_ONCE = 500;

    private final Downloads downloads;
    private final SearchEngine engine;
    private final Clock clock;
    private Map<String, Long> told = Map.of();

    SearchedDownloads(Downloads downloads, SearchEngine engine, Clock clock) {
        this.downloads = downloads;
        this.engine = engine;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "2m", initialDelay = "1m")
    void keepUpToDate() {
        try {
            tellWhatChanged();
        } catch (RuntimeException e) {
            LOG.warn("the counts of downloads could not be told to the search engine; tried again later", e);
        }
    }

    /** Tells the engine the counts that are not those it was told last. */
    synchronized void tellWhatChanged() {
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), Time.VIETNAM).minusDays(1);
        List<String> documents = downloads.documentsSince(yesterday);
        Map<String, Long> counts = new HashMap<>();
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            counts.putAll(downloads.totals(documents.subList(from, Math.min(from + AT_ONCE, documents.size()))));
        }
        Map<String, Long> changed = new HashMap<>(counts);
        changed.entrySet().removeIf(count -> count.getValue().equals(told.get(count.getKey())));
        if (!changed.isEmpty()) {
            engine.downloads(changed);
        }
        told = counts;
    }
}
