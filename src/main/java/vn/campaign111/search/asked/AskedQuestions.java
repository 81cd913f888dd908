package vn.campaign111.search.asked;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.search.help.HelpLexicon;

/**
 * Hears what is asked and has it counted in the background. These are statistics: when more is asked than can be counted,
 * or the process is killed, some askings are not counted. The same question within half a minute counts once, as far as
 * this node heard it.
 */
@Singleton
public class AskedQuestions implements AutoCloseable {

    static final Duration SAME_ASKING = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(AskedQuestions.class);
    private static final int MOST_WAITING = 512;
    private static final int MOST_REMEMBERED = 10_000;
    private static final long WRITE_EVERY_SECONDS = 5;

    private final QuestionTallies tallies;
    private final HelpLexicon lexicon;
    private final BlockingQueue<Asking> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Cache<String, Boolean> lately;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("asked-questions").factory());
    private final ScheduledFuture<?> writing;
    private @Nullable LocalDate tidied;

    AskedQuestions(QuestionTallies tallies, HelpLexicon lexicon, Clock clock) {
        this.tallies = tallies;
        this.lexicon = lexicon;
        this.lately = Caffeine.newBuilder()
                .expireAfterWrite(SAME_ASKING)
                .maximumSize(MOST_REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
        writing =
                thread.scheduleWithFixedDelay(this::write, WRITE_EVERY_SECONDS, WRITE_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private record Asking(String text, String locale, long results, boolean far) {}

    /**
     * Takes note of a question; returns at once. Callers leave out what sounds like distress.
     *
     * @param locale language in which it was looked for, or null for all
     * @param results how many were found
     * @param close how many of them match closely, see {@link vn.campaign111.search.SearchResult#close}
     */
    public void note(String text, @Nullable String locale, long results, long close) {
        if (!text.isBlank() && text.length() <= CountableQuestion.LONGEST) {
            waiting.offer(new Asking(text, locale == null ? "" : locale, results, results > 0 && close == 0));
        }
    }

    /** Counts what was noted. A failure says nothing of what was asked. */
    public synchronized void write() {
        List<Asking> noted = new ArrayList<>();
        waiting.drainTo(noted);
        try {
            List<QuestionTallies.Asked> asked = counted(noted);
            if (!asked.isEmpty()) {
                tallies.add(asked);
            }
            if (!tallies.today().equals(tidied)) {
                tallies.tidy();
                tidied = tallies.today();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} questions could not be counted: {}",
                    noted.size(),
                    e.getClass().getSimpleName());
        }
    }

    private List<QuestionTallies.Asked> counted(List<Asking> noted) {
        Map<String, QuestionTallies.Asked> asked = new LinkedHashMap<>();
        for (Asking asking : noted) {
            CountableQuestion question = CountableQuestion.of(asking.text()).orElse(null);
            if (question == null) {
                continue;
            }
            String key = asking.locale() + " " + question.key();
            if (lately.getIfPresent(key) == null && lexicon.find(asking.text()).isEmpty()) {
                lately.put(key, Boolean.TRUE);
                asked.put(key, new QuestionTallies.Asked(question, asking.locale(), 1, asking.results(), asking.far()));
            }
        }
        return List.copyOf(asked.values());
    }

    @Override
    @PreDestroy
    public void close() {
        writing.cancel(false);
        thread.shutdown();
        write();
    }
}
