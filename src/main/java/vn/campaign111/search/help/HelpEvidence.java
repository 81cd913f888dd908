package vn.campaign111.search.help;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaign111.search.help.HelpLexicon.Heard;
import vn.campaign111.search.language.PhrasePattern;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.TypedWord;
import vn.campaign111.search.language.WordList;

/**
 * Weighs what a question without any known phrase holds: its words, and groups of words that tell who suffers, what is
 * done, by whom, how it feels; against it, of teaching and of other matters. The groups stand in help-evidence.txt, what
 * each sign weighs in help-weights.txt. Immutable.
 */
final class HelpEvidence {

    private static final Set<String> INTENTS = Set.copyOf(HelpPhrase.intents());

    static final HelpEvidence SHIPPED = new HelpEvidence(WordList.lines("help-evidence.txt"));

    /** What is made, taught, judged or reported about a matter. */
    private static final String ABOUT = "about";

    private static final String WHO = "who";

    /** What tells that somebody is in need, however much is said of teaching, law or news besides. */
    private static final Set<String> IN_NEED = Set.of(WHO, "feeling", "unbearable", "helpless", "plea");

    /** The intent of those who tell of no act. */
    static final String TROUBLE = "trouble";

    /** What a cry may tell of when no phrase says it. */
    private static final List<String> NAMED = HelpPhrase.intents().stream()
            .filter(intent -> !intent.equals(HelpIntent.HOTLINE))
            .toList();

    /** As many of the words that spoke for it as one takes in at a glance. */
    private static final int MOST_NAMED = 4;

    /** Folded, as are those that follow; what is left out is a part of «tự tử» and of «làm». */
    private static final Pattern NUMERAL = Pattern.compile("[0-9]{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi");

    private static final Pattern YEARS = Pattern.compile("tuoi");
    private static final Pattern CLASS = Pattern.compile("lop");

    private final Map<String, List<Clue>> byFirstWord = new HashMap<>();
    private final Set<Group> groups = new HashSet<>();

    /**
     * Words that tell of the same.
     *
     * @param sign by which it is weighed: its heading
     * @param against whether they speak against distress
     * @param act whether they tell of what is done or lacking, and its name is an intent
     */
    private record Group(String sign, String name, boolean danger, boolean against, boolean act) {

        static Group of(String heading) {
            boolean danger = heading.startsWith("[!");
            boolean against = heading.startsWith("[~");
            String names = heading.substring(danger || against ? 2 : 1, heading.length() - 1);
            String name = names.split(" ", 2)[0];
            return new Group(heading, name, danger, against, INTENTS.contains(name));
        }
    }

    private record Clue(Group group, HelpPhrase phrase, PhrasePattern pattern, boolean isOneWord) {

        static Clue of(Group group, HelpPhrase phrase) {
            PhrasePattern pattern = phrase.pattern();
            return new Clue(group, phrase, pattern, pattern.needed().size() == 1);
        }
    }

    /** A clue that stands in a question, and the words of the question it stands in. */
    private record Seen(Clue clue, List<TypedWord> words) {

        String written() {
            return words.stream()
                    .flatMap(word -> word.meanings().stream().limit(1))
                    .map(meaning -> HelpWeights.written(meaning.exact()))
                    .collect(Collectors.joining(" "));
        }
    }

    private HelpEvidence(List<String> lines) {
        Group group = Group.of(lines.getFirst());
        for (String line : lines) {
            if (line.startsWith("[")) {
                group = Group.of(line);
            } else {
                for (String text : line.split(", ", -1)) {
                    add(group, new HelpPhrase(group.name(), HelpPhrase.Sense.DISTRESS, text));
                }
            }
        }
    }

    private void add(Group group, HelpPhrase phrase) {
        groups.add(group);
        Clue clue = Clue.of(group, phrase);
        clue.pattern()
                .needed()
                .getFirst()
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, unknown -> new ArrayList<>())
                        .add(clue));
    }

    /**
     * Returns the word that speaks against distress, or nothing.
     *
     * @param weighed whether all words together are weighed against a phrase that stands there
     */
    Optional<String> against(List<TypedWord> words, boolean weighed) {
        Map<Group, Seen> found = found(words);
        Optional<String> about = onlyAbout(found);
        return weighed ? about.or(() -> outweighing(words, found)) : about;
    }

    /** Returns by what they only look for something about a matter — a poster, a law, numbers, a film — or nothing. */
    private static Optional<String> onlyAbout(Map<Group, Seen> found) {
        Set<String> names = found.keySet().stream().map(Group::name).collect(Collectors.toSet());
        return Collections.disjoint(names, IN_NEED)
                ? found.entrySet().stream()
                        .filter(seen -> seen.getKey().name().equals(ABOUT))
                        .map(seen -> seen.getValue().clue().phrase().text())
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the word that speaks most against distress, when all together speak against it more than a phrase for it. */
    private static Optional<String> outweighing(List<TypedWord> words, Map<Group, Seen> found) {
        Set<String> signs = signs(words, found);
        return HelpWeights.SHIPPED.outweighPhrase(signs, words.size())
                ? signs.stream()
                        .min(Comparator.comparingInt(HelpWeights.SHIPPED::of))
                        .map(sign -> written(sign, found))
                : Optional.empty();
    }

    /** Returns what the words together tell of, when it weighs enough. */
    Optional<Heard> weigh(List<TypedWord> words) {
        Map<Group, Seen> found = found(words);
        Set<String> signs = signs(words, found);
        if (!HelpWeights.SHIPPED.tellOfDistress(signs, words.size()) || saysOnlyWho(words)) {
            return Optional.empty();
        }
        String intent = HelpIntentWeights.SHIPPED.heaviest(NAMED, signs);
        return Optional.of(
                new Heard(new HelpIntent(intent, isDanger(intent, found.keySet())), text(intent, signs, found)));
    }

    /** Tells whether nothing is said but who somebody is and how old: «con gái tôi ba tuổi». */
    private boolean saysOnlyWho(List<TypedWord> words) {
        int at = 0;
        while (at < words.size()) {
            int length = Math.max(lengthOfWho(words, at), lengthOfAge(words, at));
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private int lengthOfWho(List<TypedWord> words, int at) {
        return words.get(at).meanings().stream()
                .flatMap(meaning -> byFirstWord.getOrDefault(meaning.folded(), List.of()).stream())
                .filter(clue -> clue.group().name().equals(WHO))
                .mapToInt(clue -> clue.pattern().lengthAsWritten(words, at))
                .max()
                .orElse(0);
    }

    /** Returns how many words tell an age or a class from here: «mười hai tuổi», «lớp 6». */
    private static int lengthOfAge(List<TypedWord> words, int at) {
        int from = isAny(CLASS, words, at) ? at + 1 : at;
        int end = from;
        while (isAny(NUMERAL, words, end)) {
            end++;
        }
        if (from > at) {
            return end - at;
        }
        return end > at && isAny(YEARS, words, end) ? end + 1 - at : 0;
    }

    private static boolean isAny(Pattern folded, List<TypedWord> words, int at) {
        return at < words.size()
                && words.get(at).meanings().stream()
                        .anyMatch(meaning -> folded.matcher(meaning.folded()).matches());
    }

    /** Tells whether a word of danger stands there, or none of the intent, which then is dangerous by nature or is not. */
    private boolean isDanger(String intent, Set<Group> found) {
        List<Group> told =
                found.stream().filter(group -> group.name().equals(intent)).toList();
        return told.isEmpty()
                ? groups.stream().filter(group -> group.name().equals(intent)).allMatch(Group::danger)
                : told.stream().anyMatch(Group::danger);
    }

    /**
     * Returns the signs by which a question is weighed: the groups of which something stands there, every word, and every
     * two neighbours; words as {@link Syllable#exact}.
     */
    Set<String> signs(List<TypedWord> words) {
        return signs(words, found(words));
    }

    private static Set<String> signs(List<TypedWord> words, Map<Group, Seen> found) {
        Set<String> signs = new LinkedHashSet<>();
        found.keySet().forEach(group -> signs.add(group.sign()));
        List<TypedWord.Meaning> before = List.of();
        for (TypedWord word : words) {
            for (TypedWord.Meaning meaning : word.meanings()) {
                signs.add(meaning.exact());
                before.forEach(neighbour -> signs.add(neighbour.exact() + " " + meaning.exact()));
            }
            before = word.meanings();
        }
        return signs;
    }

    /** Returns the words that weigh most, for distress and for what it is about: {@code one + other}. */
    private static String text(String intent, Set<String> signs, Map<Group, Seen> found) {
        Comparator<String> lightest = Comparator.comparingInt(
                sign -> HelpWeights.SHIPPED.of(sign) + HelpIntentWeights.SHIPPED.of(sign, intent));
        return signs.stream()
                .filter(sign -> HelpWeights.SHIPPED.of(sign) > 0 || HelpIntentWeights.SHIPPED.of(sign, intent) > 0)
                .sorted(lightest.reversed())
                .map(sign -> written(sign, found))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(" + "));
    }

    /** Returns a sign as it stands in the question. */
    private static String written(String sign, Map<Group, Seen> found) {
        return found.entrySet().stream()
                .filter(seen -> seen.getKey().sign().equals(sign))
                .map(seen -> seen.getValue().written())
                .findFirst()
                .orElseGet(() -> HelpWeights.written(sign));
    }

    /**
     * Returns the groups of which something stands there, each with that, in the order of the words. Without marks a single
     * word tells of no act: it may be another («cua» for «cứa» and for «của»).
     */
    private Map<Group, Seen> found(List<TypedWord> typed) {
        boolean marked = typed.stream().filter(TypedWord::hasMarks).count() * 2 >= typed.size();
        List<TypedWord> words =
                marked ? typed.stream().map(TypedWord::meantAsMarked).toList() : typed;
        Map<Group, Seen> found = new LinkedHashMap<>();
        BitSet others = partOfOther(words);
        for (int at = 0; at < words.size(); at++) {
            for (TypedWord.Meaning meaning : words.get(at).meanings()) {
                for (Clue clue : byFirstWord.getOrDefault(meaning.folded(), List.of())) {
                    boolean unheard = !found.containsKey(clue.group());
                    boolean mayBeOther =
                            others.get(at) || (!marked && clue.group().act());
                    boolean counts = unheard && !(clue.isOneWord() && mayBeOther);
                    int length = counts ? clue.pattern().lengthAsWritten(words, at) : 0;
                    if (length > 0) {
                        found.put(clue.group(), new Seen(clue, words.subList(at, at + length)));
                    }
                }
            }
        }
        return found;
    }

    /** Returns which words stand in something longer that speaks against distress: «em» in «trẻ em». */
    private BitSet partOfOther(List<TypedWord> words) {
        BitSet part = new BitSet(words.size());
        for (int at = 0; at < words.size(); at++) {
            for (TypedWord.Meaning meaning : words.get(at).meanings()) {
                for (Clue clue : byFirstWord.getOrDefault(meaning.folded(), List.of())) {
                    if (clue.group().against() && !clue.isOneWord()) {
                        part.set(at, at + clue.pattern().lengthAsWritten(words, at));
                    }
                }
            }
        }
        return part;
    }
}
