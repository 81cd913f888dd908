package vn.campaign111.search.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaign111.search.help.HelpLexicon.Heard;
import vn.campaign111.search.help.HelpLexicon.Unheard;
import vn.campaign111.search.language.PhrasePattern;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.TypedWord;

/** Phrases made ready for listening. Immutable. */
public final class HelpEar {

    private static final Set<String> HOTLINE_NUMBERS = Set.of("111", "18001567");
    /** With what each of them begins. */
    private static final String HOTLINE_BEGINNING = "1";
    /** The intent that is never given up for another: a life may end by one's own hand. */
    private static final String SELF_HARM = "self-harm";
    /** Calls for help when nothing else is said, once or again; in a longer question they are words like any other. */
    private static final Map<String, PhrasePattern> CALLS =
            Stream.of("cứu", "help", "sos").collect(Collectors.toUnmodifiableMap(call -> call, PhrasePattern::of));

    /** Phrases the weights were learned with, save those for the hotline, which is asked for in all kinds of questions. */
    private static final Set<HelpPhrase> WEIGHED = HelpPhrase.shipped().stream()
            .filter(phrase -> !phrase.intent().equals(HelpIntent.HOTLINE))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, List<Listed>> distress;
    private final Map<String, List<Listed>> lookAlikes;
    /** Phrases of distress without marks, by the same without spaces. */
    private final Map<String, String> joined;

    private record Listed(HelpPhrase phrase, PhrasePattern pattern, int rank) {

        static final Comparator<Listed> DANGER_FIRST =
                Comparator.comparing((Listed listed) -> !listed.isDanger()).thenComparingInt(Listed::rank);

        String intent() {
            return phrase.intent();
        }

        boolean isDanger() {
            return phrase.sense() == HelpPhrase.Sense.DANGER;
        }
    }

    public HelpEar(List<HelpPhrase> phrases) {
        List<Listed> all = new ArrayList<>(phrases.size());
        Map<String, Integer> frequency = new HashMap<>();
        for (HelpPhrase phrase : phrases) {
            Listed listed = new Listed(phrase, phrase.pattern(), all.size());
            all.add(listed);
            listed.pattern().needed().forEach(place -> place.forEach(word -> frequency.merge(word, 1, Integer::sum)));
        }
        distress = byTellingWord(all.stream().filter(listed -> !listed.phrase().isLookAlike()), frequency);
        lookAlikes = byTellingWord(all.stream().filter(listed -> listed.phrase().isLookAlike()), frequency);
        joined = phrases.stream()
                .filter(phrase -> !phrase.isLookAlike())
                .map(phrase -> Syllable.of(phrase.text()).folded())
                .collect(Collectors.toUnmodifiableMap(
                        text -> text.replace(" ", ""), text -> text, (first, second) -> first));
    }

    /** Lists each phrase under the place whose words stand in the fewest phrases: most questions then meet few. */
    private static Map<String, List<Listed>> byTellingWord(Stream<Listed> phrases, Map<String, Integer> frequency) {
        Map<String, List<Listed>> byWord = new HashMap<>();
        phrases.forEach(listed -> listed.pattern().needed().stream()
                .min(Comparator.comparingInt(place -> place.stream()
                        .mapToInt(word -> frequency.getOrDefault(word, 0))
                        .sum()))
                .ifPresent(place -> place.forEach(word -> byWord.computeIfAbsent(word, unknown -> new ArrayList<>())
                        .add(listed))));
        return byWord;
    }

    /** Returns what the question is in distress about, danger at this moment first. */
    public Optional<Heard> hear(String question) {
        String alone = Syllable.of(question.strip()).exact();
        List<List<TypedWord>> readings = TypedWord.readings(joined.getOrDefault(alone, question));
        Optional<String> number = hotlineNumber(readings.getFirst());
        if (number.isPresent()) {
            return Optional.of(hotline(number.get()));
        }
        Optional<String> call = call(readings.getFirst());
        if (call.isPresent()) {
            return Optional.of(new Heard(new HelpIntent(HelpEvidence.TROUBLE, true), call.get()));
        }
        List<List<TypedWord>> telling =
                readings.stream().map(this::withoutLookAlikes).toList();
        List<Listed> standing = telling.stream()
                .flatMap(this::standing)
                .distinct()
                .sorted(Listed.DANGER_FIRST)
                .toList();
        if (standing.isEmpty()) {
            return askedHotline(readings.getFirst(), question)
                    .or(() -> telling.stream()
                            .flatMap(words -> HelpEvidence.SHIPPED.weigh(words).stream())
                            .findFirst());
        }
        Listed first = standing.getFirst();
        if (standing.stream().allMatch(listed -> isSilent(listed, telling))) {
            return Optional.empty();
        }
        Listed told = told(standing, HelpEvidence.SHIPPED.signs(telling.getLast()));
        return Optional.of(new Heard(
                new HelpIntent(told.intent(), first.isDanger()), told.phrase().text()));
    }

    /** Returns which of several phrases, danger first, names what the question is about: of that of which its words tell. */
    private static Listed told(List<Listed> standing, Set<String> signs) {
        Listed first = standing.getFirst();
        List<String> intents = standing.stream()
                .map(Listed::intent)
                .distinct()
                .filter(intent -> !intent.equals(HelpIntent.HOTLINE))
                .toList();
        if (intents.size() < 2 || (first.isDanger() && first.intent().equals(SELF_HARM))) {
            return first;
        }
        String intent = HelpIntentWeights.SHIPPED.heaviest(intents, signs);
        return standing.stream()
                .filter(listed -> listed.intent().equals(intent))
                .findFirst()
                .orElse(first);
    }

    /** Returns the intents of all phrases that stand in a question. */
    Set<String> intentsOfPhrases(String question) {
        return TypedWord.readings(question).stream()
                .map(this::withoutLookAlikes)
                .flatMap(this::standing)
                .map(Listed::intent)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what a question is weighed by, once for each way to read it: see {@link HelpEvidence#signs}. */
    List<Set<String>> signs(String question) {
        return TypedWord.readings(question).stream()
                .map(this::withoutLookAlikes)
                .map(HelpEvidence.SHIPPED::signs)
                .toList();
    }

    /** A phrase that itself speaks against distress is not silent: who wrote it meant it so. */
    private static boolean isSilent(Listed phrase, List<List<TypedWord>> readings) {
        return isSpokenAgainst(phrase, readings)
                && !isSpokenAgainst(phrase, TypedWord.readings(phrase.phrase().text()));
    }

    private static boolean isSpokenAgainst(Listed phrase, List<List<TypedWord>> readings) {
        return readings.stream().noneMatch(words -> wordsAgainst(phrase, words).isEmpty());
    }

    /** Returns which of the words speaks against a phrase; only against those that were known when weights were learned. */
    private static Optional<String> wordsAgainst(Listed phrase, List<TypedWord> words) {
        return HelpEvidence.SHIPPED.against(words, WEIGHED.contains(phrase.phrase()));
    }

    /** Returns the phrase that stands in a question in which nothing is heard, and what spoke against it. */
    public Optional<Unheard> unheard(String question) {
        if (hear(question).isPresent()) {
            return Optional.empty();
        }
        return TypedWord.readings(question).stream()
                .flatMap(words -> standing(words).min(Listed.DANGER_FIRST).stream()
                        .flatMap(silent -> against(silent, words)
                                .map(against -> new Unheard(silent.phrase().text(), against))))
                .findFirst();
    }

    private Stream<String> against(Listed silent, List<TypedWord> words) {
        Stream<String> silencing = candidates(words, lookAlikes).stream()
                .sorted(Comparator.comparingInt(Listed::rank))
                .filter(lookAlike -> !silent.pattern().isIn(without(List.of(lookAlike), words)))
                .map(lookAlike -> lookAlike.phrase().text());
        return Stream.concat(silencing, wordsAgainst(silent, words).stream());
    }

    private static Optional<String> hotlineNumber(List<TypedWord> words) {
        if (words.isEmpty() || !words.getFirst().folded().startsWith(HOTLINE_BEGINNING)) {
            return Optional.empty();
        }
        String joined = String.join("", words.stream().map(TypedWord::folded).toList());
        return HOTLINE_NUMBERS.stream()
                .filter(number ->
                        joined.contains(number) && joined.replace(number, "").isEmpty())
                .findFirst();
    }

    /** What is asked about the number of the hotline, such as when somebody is there, is asked of the hotline. */
    private static Optional<Heard> askedHotline(List<TypedWord> words, String question) {
        return words.stream()
                .map(TypedWord::folded)
                .filter(HOTLINE_NUMBERS::contains)
                .findFirst()
                .filter(number -> words.stream().anyMatch(HelpEar::hasNoDigit))
                .filter(number -> HotlineQuestion.asksForNothingElse(question))
                .map(HelpEar::hotline);
    }

    private static boolean hasNoDigit(TypedWord word) {
        return word.folded().chars().noneMatch(Character::isDigit);
    }

    private static Heard hotline(String heard) {
        return new Heard(new HelpIntent(HelpIntent.HOTLINE, false), heard);
    }

    private static Optional<String> call(List<TypedWord> words) {
        return CALLS.entrySet().stream()
                .filter(call -> !words.isEmpty()
                        && words.stream().allMatch(word -> call.getValue().isAllOf(List.of(word))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Stream<Listed> standing(List<TypedWord> words) {
        return candidates(words, distress).stream()
                .filter(listed -> listed.pattern().isIn(words));
    }

    private List<TypedWord> withoutLookAlikes(List<TypedWord> typed) {
        return without(candidates(typed, lookAlikes), typed);
    }

    private static List<TypedWord> without(Collection<Listed> lookAlikes, List<TypedWord> typed) {
        List<TypedWord> words = new ArrayList<>(typed);
        for (Listed lookAlike : lookAlikes) {
            for (int at = 0; at < typed.size(); at++) {
                int length = lookAlike.pattern().lengthAsWritten(typed, at);
                for (int i = at; i < at + length; i++) {
                    words.set(i, TypedWord.BLANK);
                }
            }
        }
        return words;
    }

    private static Set<Listed> candidates(List<TypedWord> words, Map<String, List<Listed>> listed) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> word.meanings().forEach(meaning -> folded.add(meaning.folded())));
        Set<Listed> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String word : folded) {
            for (Listed one : listed.getOrDefault(word, List.of())) {
                if (one.pattern().mayBeAmong(folded)) {
                    candidates.add(one);
                }
            }
        }
        return candidates;
    }
}
