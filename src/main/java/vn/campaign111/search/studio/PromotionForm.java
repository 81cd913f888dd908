package vn.campaign111.search.studio;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.search.words.Promotion;
import vn.campaign111.search.words.Promotions;

/**
 * A promotion as it stands in the form.
 *
 * @param version of the promotion the form rests on, see {@link SentVersion}
 * @param documents ids chosen so far, parted by spaces
 * @param question to try, or empty for the first of the phrases
 * @param locale in which it is tried, see {@link TrialLanguage}
 * @param asked the frequent question this began with, see {@link FromQuestion}, or empty
 * @param find words to find further documents by
 * @param deed which button was pressed: {@code find}, {@code try}, {@code add:ID}, {@code up:ID}, {@code remove:ID}, or none to save
 */
@Serdeable
@Introspected
record PromotionForm(
        @Nullable String version,
        @Nullable String phrases,
        @Nullable String matching,
        @Nullable String documents,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String note,
        @Nullable String question,
        @Nullable String locale,
        @Nullable String asked,
        @Nullable String find,
        @Nullable String deed) {

    private static final int MOST_READ = 20;

    static PromotionForm blank(String phrase, String locale, String asked) {
        return new PromotionForm("", phrase, "contains", "", "", "", "", "", locale, asked, phrase, "find");
    }

    static PromotionForm of(Promotions.Kept kept) {
        Promotion promotion = kept.promotion();
        return new PromotionForm(
                String.valueOf(kept.version()),
                String.join("\n", promotion.phrases()),
                promotion.matching().key(),
                String.join(" ", promotion.documents()),
                Objects.toString(promotion.firstDay(), ""),
                Objects.toString(promotion.lastDay(), ""),
                promotion.note(),
                "",
                "",
                "",
                "",
                "");
    }

    boolean isStillChoosing() {
        return !text(deed).isEmpty();
    }

    /** Returns the form with a document added, moved up or removed, as the pressed button says. */
    PromotionForm afterDeed() {
        String[] parts = text(deed).split(":", 2);
        if (parts.length < 2) {
            return this;
        }
        List<String> chosen = new ArrayList<>(chosen());
        String id = parts[1];
        int at = chosen.indexOf(id);
        switch (parts[0]) {
            case "add" -> {
                if (at < 0) {
                    chosen.add(id);
                }
            }
            case "up" -> {
                if (at > 0) {
                    Collections.swap(chosen, at, at - 1);
                }
            }
            case "remove" -> chosen.remove(id);
            default -> {
                return this;
            }
        }
        return with(version, String.join(" ", chosen));
    }

    /** Returns the same form, resting on another version. */
    PromotionForm restingOn(int newer) {
        return with(String.valueOf(newer), documents);
    }

    private PromotionForm with(@Nullable String otherVersion, @Nullable String otherDocuments) {
        return new PromotionForm(
                otherVersion,
                phrases,
                matching,
                otherDocuments,
                firstDay,
                lastDay,
                note,
                question,
                locale,
                asked,
                find,
                deed);
    }

    /** Returns the ids chosen so far, in order. */
    List<String> chosen() {
        return List.of(text(documents).strip().split("\\s+", MOST_READ)).stream()
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the promotion as far as it can be tried: whatever its days are. */
    Promotion tried() {
        return Promotion.written(text(phrases), text(matching), chosen(), null, null, "")
                .tryable();
    }

    /** Returns the question to try; empty when there is none. */
    String triedQuestion() {
        String typed = text(question).strip();
        return typed.isEmpty() ? tried().phrases().stream().findFirst().orElse("") : typed;
    }

    /** @throws InvalidInput when a day can't be read */
    Promotion promotion() {
        List<Issue> issues = new ArrayList<>();
        LocalDate first = day("firstDay", text(firstDay), issues);
        LocalDate last = day("lastDay", text(lastDay), issues);
        InvalidInput.throwIfAny(issues);
        return Promotion.written(text(phrases), text(matching), chosen(), first, last, text(note));
    }

    private static @Nullable LocalDate day(String field, String sent, List<Issue> issues) {
        if (sent.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(sent.strip());
        } catch (DateTimeException e) {
            issues.add(Issue.of(field, "promotion.day"));
            return null;
        }
    }

    static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
