package vn.campaign111.search.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.language.PhrasePattern;
import vn.campaign111.search.language.TypedWord;

/**
 * Documents that stand first for some questions. Immutable.
 *
 * @param phrases for which questions, tidied; a typed syllable with marks must agree, a bare one agrees without them
 * @param documents ids, in order
 * @param firstDay in Viet Nam, inclusive, or null for at once
 * @param lastDay in Viet Nam, inclusive, or null for always
 * @param note why; may be empty
 */
public record Promotion(
        List<String> phrases,
        Matching matching,
        List<String> documents,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String note) {

    /** How a question must hold a phrase. */
    public enum Matching {
        /** The phrase and nothing else. */
        EXACT,
        /** The phrase among other words. */
        CONTAINS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Matching> of(String key) {
            return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    public Promotion {
        phrases = List.copyOf(phrases);
        documents = List.copyOf(documents);
        note = note.strip();
    }

    /** Reads a form; one phrase a line. */
    public static Promotion written(
            String phrases,
            String matching,
            List<String> documents,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String note) {
        Matching known = Matching.of(matching).orElse(Matching.EXACT);
        return new Promotion(WrittenPhrase.lines(phrases), known, documents, firstDay, lastDay, note);
    }

    /** Returns the same for those of its phrases only that could be kept, so that it can be tried. */
    public Promotion tryable() {
        List<String> words = phrases.stream()
                .filter(phrase -> WrittenPhrase.issue("phrases", phrase).isEmpty())
                .toList();
        return new Promotion(words, matching, documents, firstDay, lastDay, note);
    }

    /** Tells whether it holds on a day in Viet Nam. */
    public boolean holdsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Tells whether it is over on a day in Viet Nam. */
    boolean isOver(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Returns a phrase that both have and match in the same way on a day that is not over yet, as this one writes it. */
    Optional<String> shared(Promotion other, LocalDate today) {
        if (matching != other.matching || isOver(today) || other.isOver(today) || !meets(other) || !other.meets(this)) {
            return Optional.empty();
        }
        Set<String> keys = other.phrases.stream().map(WrittenPhrase::key).collect(Collectors.toSet());
        return phrases.stream()
                .filter(phrase -> keys.contains(WrittenPhrase.key(phrase)))
                .findFirst();
    }

    private boolean meets(Promotion other) {
        return firstDay == null || !other.isOver(firstDay);
    }

    /** Tells whether it is for this question, as typed. */
    public boolean isFor(String question) {
        return isFor(TypedWord.of(question));
    }

    /** Tells whether it is for this question. */
    boolean isFor(List<TypedWord> question) {
        return phrases.stream()
                .map(PhrasePattern::of)
                .anyMatch(phrase ->
                        matching == Matching.EXACT ? phrase.isAllOf(question) : phrase.standsAsWrittenIn(question));
    }
}
