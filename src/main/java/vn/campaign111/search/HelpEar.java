package vn.campaign111.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.HelpLexicon.Heard;
import vn.campaign111.search.language.PhrasePattern;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.TypedWord;

/** Phrases made ready for listening. Immutable. */
public final class HelpEar {

    private static final Set<String> HOTLINE_NUMBERS = Set.of("111", "18001567");

    private final Map<String, List<Listed>> distress = new HashMap<>();
    private final Map<String, List<Listed>> lookAlikes = new HashMap<>();

    private record Listed(HelpPhrase phrase, PhrasePattern pattern, int rank) {

        boolean isBefore(@Nullable Listed other) {
            return other == null || (isDanger() == other.isDanger() ? rank < other.rank : isDanger());
        }

        boolean isDanger() {
            return phrase.sense() == HelpPhrase.Sense.DANGER;
        }
    }

    public HelpEar(List<HelpPhrase> phrases) {
        int rank = 0;
        for (HelpPhrase phrase : phrases) {
            Listed listed = new Listed(phrase, phrase.pattern(), rank++);
            Map<String, List<Listed>> kind = phrase.isLookAlike() ? lookAlikes : distress;
            listed.pattern()
                    .beginnings()
                    .forEach(first -> kind.computeIfAbsent(first, unknown -> new ArrayList<>())
                            .add(listed));
        }
    }

    /** Returns what the question is in distress about, danger at this moment first. */
    public Optional<Heard> hear(String question) {
        List<TypedWord> words = new ArrayList<>(TypedWord.of(question));
        Optional<String> number = hotlineNumber(words);
        if (number.isPresent()) {
            return Optional.of(new Heard(new HelpIntent(HelpIntent.HOTLINE, false), number.get()));
        }
        Listed best = best(words, null);
        List<TypedWord> spelledOut = new ArrayList<>(TypedWord.spelledOut(question));
        if (spelledOut.size() > words.size()) {
            best = best(spelledOut, best);
        }
        return Optional.ofNullable(best)
                .map(one ->
                        new Heard(new HelpIntent(one.phrase().intent(), one.isDanger()), one.phrase().text()));
    }

    private static Optional<String> hotlineNumber(List<TypedWord> words) {
        String joined =
                String.join("", words.stream().map(TypedWord::folded).toList());
        return Optional.of(joined).filter(HOTLINE_NUMBERS::contains);
    }

    private @Nullable Listed best(List<TypedWord> words, @Nullable Listed soFar) {
        blankOutLookAlikes(words);
        Listed best = soFar;
        for (int at = 0; at < words.size(); at++) {
            for (Listed listed : beginningWith(words.get(at), distress)) {
                if (listed.isBefore(best) && listed.pattern().length(words, at) > 0) {
                    best = listed;
                }
            }
        }
        return best;
    }

    private void blankOutLookAlikes(List<TypedWord> words) {
        for (int at = 0; at < words.size(); at++) {
            for (Listed lookAlike : beginningWith(words.get(at), lookAlikes)) {
                int length = lookAlike.pattern().lengthAsWritten(words, at);
                for (int i = at; i < at + length; i++) {
                    words.set(i, TypedWord.BLANK);
                }
            }
        }
    }

    private static List<Listed> beginningWith(TypedWord word, Map<String, List<Listed>> listed) {
        List<Syllable> meanings = word.meanings();
        if (meanings.size() == 1) {
            return listed.getOrDefault(meanings.getFirst().folded(), List.of());
        }
        return meanings.stream()
                .map(Syllable::folded)
                .distinct()
                .flatMap(first -> listed.getOrDefault(first, List.of()).stream())
                .toList();
    }
}
