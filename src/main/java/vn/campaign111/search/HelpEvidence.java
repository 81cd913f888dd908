package vn.campaign111.search;

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
import java.util.stream.Collectors;
import vn.campaign111.search.HelpLexicon.Heard;
import vn.campaign111.search.language.PhrasePattern;
import vn.campaign111.search.language.TypedWord;
import vn.campaign111.search.language.WordList;

/**
 * Weighs what a question without any known phrase holds: who suffers, what is done, by whom, how it feels; against it,
 * words of teaching and of other matters. Its groups of words stand in help-evidence.txt. Immutable.
 */
final class HelpEvidence {

    private static final Set<String> INTENTS = Set.copyOf(HelpPhrase.intents());

    static final HelpEvidence SHIPPED = new HelpEvidence(WordList.lines("help-evidence.txt"));

    private static final String WHO = "who";
    private static final String SUFFERED = "suffered";
    private static final String UNCLEAR = "unclear";
    /** What is made, taught, judged or reported about a matter. */
    private static final String ABOUT = "about";

    /** What tells that somebody is in need, however much is said of teaching, law or news besides. */
    private static final Set<String> IN_NEED = Set.of(WHO, "feeling", "unbearable", "helpless", "plea");

    /** People, times, and asking what to do: without an act or a feeling they say nothing. */
    private static final Set<String> NOTHING_ALONE = Set.of(WHO, SUFFERED, "by", "to-me", "again", "helpless");

    private static final HelpIntent TROUBLE = new HelpIntent("trouble", false);

    private static final int ENOUGH = 5;
    /** Who writes little leaves herself out: «ngủ gầm cầu lạnh quá». Then nothing may speak against it. */
    private static final int ENOUGH_IF_SHORT = 4;

    private static final int SHORT = 10;
    /** A long question holds much by chance: each stretch of so many words needs one more. */
    private static final int STRETCH = 12;
    /** The same without marks, where a word may be several. */
    private static final int STRETCH_WITHOUT_MARKS = 8;

    private final Map<String, List<Clue>> byFirstWord = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();

    /**
     * Words that tell of the same.
     *
     * @param act whether they tell of what is done, and its name is an intent
     */
    private record Group(String name, int weight, boolean danger, boolean act) {

        static Group of(String heading) {
            String[] parts = heading.substring(1, heading.length() - 1).split(" ", 2);
            boolean danger = parts[0].startsWith("!");
            String name = danger ? parts[0].substring(1) : parts[0];
            return new Group(name, Integer.parseInt(parts[1]), danger, INTENTS.contains(name));
        }

        boolean speaksFor() {
            return weight > 0;
        }
    }

    private record Clue(Group group, HelpPhrase phrase, PhrasePattern pattern) {

        boolean isOneWord() {
            return pattern.needed().size() == 1;
        }
    }

    private HelpEvidence(List<String> lines) {
        Group group = new Group(UNCLEAR, 0, false, false);
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
        PhrasePattern pattern = phrase.pattern();
        Set<String> first = pattern.needed().getFirst();
        if (group.name().equals(UNCLEAR)) {
            unclear.addAll(first);
            return;
        }
        Clue clue = new Clue(group, phrase, pattern);
        first.forEach(word ->
                byFirstWord.computeIfAbsent(word, unknown -> new ArrayList<>()).add(clue));
    }

    /** Returns by what they only look for something about a matter — a poster, a law, numbers, a film — or nothing. */
    Optional<String> onlyAbout(List<TypedWord> words) {
        Map<Group, String> found = found(words, isMarked(words));
        Set<String> names = found.keySet().stream().map(Group::name).collect(Collectors.toSet());
        return Collections.disjoint(names, IN_NEED)
                ? found.entrySet().stream()
                        .filter(clue -> clue.getKey().name().equals(ABOUT))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    /** Returns what the words together tell of, when it is enough. */
    Optional<Heard> weigh(List<TypedWord> words) {
        boolean marked = isMarked(words);
        Map<Group, String> found = found(words, marked);
        Set<Group> groups = found.keySet();
        boolean somethingHappens =
                groups.stream().anyMatch(group -> group.speaksFor() && !NOTHING_ALONE.contains(group.name()));
        boolean somebodySuffers = groups.stream()
                .map(Group::name)
                .anyMatch(name -> name.equals(WHO) || (marked && name.equals(SUFFERED)));
        boolean enough = somebodySuffers
                ? weight(groups) >= ENOUGH + words.size() / (marked ? STRETCH : STRETCH_WITHOUT_MARKS)
                : words.size() <= SHORT && isClear(groups);
        return somethingHappens && enough ? Optional.of(new Heard(intent(groups), text(found))) : Optional.empty();
    }

    /** Tells whether they are enough though nobody is named: of more than one kind, and none speaks against it. */
    private static boolean isClear(Set<Group> groups) {
        return weight(groups) >= ENOUGH_IF_SHORT
                && groups.stream().allMatch(Group::speaksFor)
                && !groups.stream().allMatch(Group::act);
    }

    private static int weight(Set<Group> groups) {
        return groups.stream().mapToInt(Group::weight).sum();
    }

    private static boolean isMarked(List<TypedWord> words) {
        return words.stream().filter(TypedWord::hasMarks).count() * 2 >= words.size();
    }

    private static String text(Map<Group, String> found) {
        return String.join(" + ", new LinkedHashSet<>(found.values()));
    }

    /** Returns what the act that weighs most is about; among equals, what was named first. */
    private static HelpIntent intent(Set<Group> found) {
        return found.stream()
                .filter(Group::act)
                .sorted(Comparator.comparingInt(Group::weight).reversed())
                .findFirst()
                .map(act -> new HelpIntent(act.name(), act.danger()))
                .orElse(TROUBLE);
    }

    private Map<Group, String> found(List<TypedWord> words, boolean marked) {
        return marked ? found(words.stream().map(TypedWord::meantAsMarked).toList(), Set.of()) : found(words, unclear);
    }

    /** Returns the groups of which something stands there, each with that, in the order of the words. */
    private Map<Group, String> found(List<TypedWord> words, Set<String> tooUnclear) {
        Map<Group, String> found = new LinkedHashMap<>();
        BitSet others = partOfOther(words);
        for (int at = 0; at < words.size(); at++) {
            for (TypedWord.Meaning meaning : words.get(at).meanings()) {
                String word = meaning.folded();
                for (Clue clue : byFirstWord.getOrDefault(word, List.of())) {
                    boolean unheard = !found.containsKey(clue.group());
                    boolean clear = !clue.isOneWord() || !(tooUnclear.contains(word) || others.get(at));
                    if (unheard && clear && clue.pattern().lengthAsWritten(words, at) > 0) {
                        found.put(clue.group(), clue.phrase().text());
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
                    if (clue.group().weight() < 0 && !clue.isOneWord()) {
                        part.set(at, at + clue.pattern().lengthAsWritten(words, at));
                    }
                }
            }
        }
        return part;
    }
}
