package vn.campaign111.search.asked;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.kernel.Time;
import vn.campaign111.search.help.HelpLexicon;

/** Counts questions by week and by month, and tells those that were asked often. */
@Singleton
public class QuestionTallies {

    /** What is asked more seldom in a period is shown to nobody and stored as a hash only. */
    public static final int OFTEN = 5;

    private static final int KEPT_MONTHS = 24;
    private static final int MOST_SHOWN = 500;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final QuestionPeriodRows periods;
    private final QuestionTallyRows rows;
    private final HelpLexicon lexicon;
    private final Clock clock;

    QuestionTallies(QuestionPeriodRows periods, QuestionTallyRows rows, HelpLexicon lexicon, Clock clock) {
        this.periods = periods;
        this.rows = rows;
        this.lexicon = lexicon;
        this.clock = clock;
    }

    /**
     * A question that was asked often.
     *
     * @param locale language in which it was looked for
     * @param results how many were found the last time
     * @param far whether even the nearest of them had little to do with it
     * @param deed what was done about it, or null while it is open
     */
    public record Often(
            String question,
            String locale,
            long asked,
            long results,
            boolean far,
            @Nullable QuestionDeed deed) {

        /** Tells whether nothing that was found says what was asked. */
        public boolean isUnanswered() {
            return results == 0 || far;
        }

        /** Tells whether an officer has nothing to do about it. */
        public boolean setAside() {
            return deed == QuestionDeed.ASIDE;
        }

        /** @param list see {@link QuestionKey} */
        public QuestionKey key(String list) {
            return new QuestionKey(list, locale, question);
        }
    }

    /**
     * A question to count.
     *
     * @param times how often it was asked since it was counted last
     * @param far whether even the nearest of what was found has little to do with it
     */
    record Asked(CountableQuestion question, String locale, long times, long results, boolean far) {}

    /** Returns what was asked often in a period, most first; what now sounds like distress is left out. */
    public List<Often> often(Period period) {
        Map<String, QuestionDeed> deeds = deeds();
        return rows.often(period.key(), OFTEN, MOST_SHOWN).stream()
                .flatMap(row -> Optional.ofNullable(row.question()).stream()
                        .map(question -> new Often(
                                question,
                                row.locale(),
                                row.asked(),
                                row.results(),
                                row.far(),
                                deeds.get(row.locale() + " " + question))))
                .filter(one -> lexicon.find(one.question()).isEmpty())
                .toList();
    }

    private Map<String, QuestionDeed> deeds() {
        Map<String, QuestionDeed> deeds = new HashMap<>();
        rows.deeds().forEach(row -> {
            int end = row.indexOf(' ');
            QuestionDeed deed = QuestionDeed.of(row.substring(0, end)).orElse(QuestionDeed.ASIDE);
            deeds.put(row.substring(end + 1), deed);
        });
        return deeds;
    }

    /** Adds to the tallies; one transaction for all. */
    @Transactional
    void add(List<Asked> asked) {
        for (Period period : Period.of(today())) {
            periods.begin(period.key(), period.lastDay(), newSecret());
            Optional<String> secret = periods.findById(period.key()).map(QuestionPeriodRow::secret);
            secret.ifPresent(key -> add(period.key(), key, asked));
        }
    }

    /** Forgets the secrets and the rare questions of periods that are over, and everything after two years. */
    @Transactional
    void tidy() {
        LocalDate yesterday = today().minusDays(1);
        LocalDate oldest = today().minusMonths(KEPT_MONTHS);
        rows.removeUnrevealedBefore(yesterday);
        periods.forgetSecretsBefore(yesterday);
        rows.removeBefore(oldest);
        periods.removeBefore(oldest);
        rows.removeSetAsideBefore(oldest.atStartOfDay(Time.VIETNAM).toInstant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
    }

    /** Nodes that count at the same time take the rows in one order, so that none waits for another in a ring. */
    private void add(String period, String secret, List<Asked> asked) {
        SortedMap<String, Asked> hashed = new TreeMap<>();
        asked.forEach(one ->
                hashed.put(hash(secret, one.locale() + " " + one.question().key()), one));
        rows.add(hashed.entrySet().stream()
                .map(one -> row(period, one.getKey(), one.getValue()))
                .toList());
        Set<String> becameOften = rows.unrevealed(period, hashed.keySet(), OFTEN);
        hashed.forEach((hash, one) -> {
            if (becameOften.contains(hash)) {
                rows.reveal(period, hash, one.question().text());
            }
        });
    }

    private static QuestionTallyRow row(String period, String hash, Asked one) {
        return new QuestionTallyRow(period, one.locale(), hash, one.times(), one.results(), one.far(), null);
    }

    private static String newSecret() {
        byte[] bytes = new byte[Sha256.HEX_LENGTH / 2];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), MAC));
            return Sha256.hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }
}
