package vn.campaign111.search.words;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Time;
import vn.campaign111.search.language.TypedWord;

/** The promoted results officers keep, and which of them a question gets. */
@Singleton
public class Promotions {

    /** The code of the refusal to overwrite what somebody else saved. */
    public static final String CHANGED_MEANWHILE = "promotion.changed-meanwhile";

    /** More for one question would leave no room for what was found. */
    static final int MOST_FOR_QUESTION = 5;

    private final PromotionRows rows;
    private final Clock clock;
    private volatile List<Kept> inForce = List.of();

    Promotions(PromotionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A promotion with who changed it last.
     *
     * @param version counts its changes, from 1; who changes it says which one they saw
     */
    public record Kept(String id, int version, Promotion promotion, String changedBy, Instant changedAt) {

        /** @throws Problem when somebody changed it since that version */
        void requireVersion(int seen) {
            if (seen != version) {
                throw Problem.conflict(CHANGED_MEANWHILE);
            }
        }
    }

    /**
     * Returns the ids of the documents that stand first for the question, from memory. Whether they may be seen is not
     * decided here.
     */
    public List<String> forQuestion(String text) {
        List<Kept> all = inForce;
        if (all.isEmpty() || text.isBlank()) {
            return List.of();
        }
        LocalDate today = today();
        return documents(text, all.stream().map(Kept::promotion).filter(promotion -> promotion.holdsOn(today)));
    }

    /**
     * Returns what {@link #forQuestion} will return on the days of a promotion that is not saved yet: what is saved last
     * comes first.
     *
     * @param ownId of the promotion whose place it takes, or empty
     */
    List<String> trying(String text, Promotion tried, String ownId) {
        LocalDate today = today();
        Stream<Promotion> others = inForce.stream()
                .filter(kept -> !kept.id().equals(ownId))
                .map(Kept::promotion)
                .filter(promotion -> promotion.holdsOn(today));
        return documents(text, Stream.concat(Stream.of(tried), others));
    }

    private static List<String> documents(String text, Stream<Promotion> promotions) {
        List<TypedWord> question = TypedWord.of(text);
        return promotions
                .filter(promotion -> promotion.isFor(question))
                .flatMap(promotion -> promotion.documents().stream())
                .distinct()
                .limit(MOST_FOR_QUESTION)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
    }

    /** Returns all, the last changed first. */
    public List<Kept> all() {
        return rows.newestFirst().stream().map(Promotions::kept).toList();
    }

    /** Returns the promotion, or nothing when it has ended. */
    public Optional<Kept> find(String id) {
        return rows.findById(id).map(Promotions::kept);
    }

    public Kept required(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("promotion", id));
    }

    /** Reads anew what {@link #forQuestion} answers from. */
    void read() {
        inForce = all();
    }

    private static Kept kept(PromotionRow row) {
        return new Kept(row.id(), row.version(), row.promotion(), row.changedBy(), row.changedAt());
    }
}
