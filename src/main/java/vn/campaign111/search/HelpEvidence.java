package vn.campaign111.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * Weighs what a question holds when no phrase is heard in it: who suffers, what is done, by whom, how it feels; against
 * it, words of teaching and of other matters. See help-evidence.txt. Immutable.
 */
final class HelpEvidence {

    static final HelpEvidence SHIPPED = new HelpEvidence(WordList.lines("help-evidence.txt"));

    private static final String NO_ACT = "trouble";
    static final int ENOUGH = Integer.getInteger("enough", 8);
    /** Without marks a word may be several. */
    static final int MORE_WITHOUT_MARKS = Integer.getInteger("more", 1);
    /** From here on a question holds much by chance: each further such stretch needs one more. */
    static final int LONG = Integer.getInteger("long", 15);

    static final int BARE_LONG = Integer.getInteger("blong", 8);

    private final Set<String> unclear = new HashSet<>();
    private final Map<String, List<Clue>> byFirstWord = new HashMap<>();

    private record Group(String name, int weight, boolean danger) {

        static Group of(String heading) {
            int space = heading.indexOf(' ');
            boolean danger = heading.charAt(1) == '!';
            return new Group(
                    heading.substring(danger ? 2 : 1, space),
                    Integer.parseInt(heading.substring(space + 1, heading.length() - 1)),
                    danger);
        }
    }

    private record Clue(Group group, String text, PhrasePattern pattern) {

        int weight(boolean marked) {
            int weight = group.weight();
            return marked || Boolean.getBoolean("nohalf") || isSeveralWords() ? weight : (weight + 1) / 2;
        }

        boolean isSeveralWords() {
            return pattern.needed().size() > 1;
        }
    }

    private HelpEvidence(List<String> lines) {
        Group group = new Group(NO_ACT, 0, false);
        for (String line : lines) {
            if (line.charAt(0) == '[') {
                group = Group.of(line);
                continue;
            }
            for (String text : line.split(", ", -1)) {
                if (group.name().equals("unclear")) {
                    unclear.add(text);
                    continue;
                }
                Clue clue = new Clue(group, text, new HelpPhrase(group.name(), HelpPhrase.Sense.DISTRESS, text).pattern());
                clue.pattern().needed().getFirst().forEach(word -> byFirstWord
                        .computeIfAbsent(word, unknown -> new ArrayList<>())
                        .add(clue));
            }
        }
    }

    /** Returns what the words together tell of, when that is enough. */
    Optional<Heard> weigh(List<TypedWord> typed) {
        boolean marked = typed.stream().filter(TypedWord::hasMarks).count() * 2 >= typed.size();
        List<TypedWord> words =
                marked ? typed.stream().map(TypedWord::meantAsMarked).toList() : typed;
        Map<Group, Clue> found = found(words);
        int weight = found.values().stream().mapToInt(clue -> clue.weight(marked)).sum();
        boolean who = found.keySet().stream().anyMatch(group -> group.name().equals("who"));
        if (!who || weight < ENOUGH + (marked ? 0 : MORE_WITHOUT_MARKS) + words.size() / (marked ? LONG : BARE_LONG)) {
            return Optional.empty();
        }
        List<String> intents = HelpPhrase.intents();
        HelpIntent intent = found.keySet().stream()
                .filter(group -> intents.contains(group.name()))
                .max(Comparator.comparingInt(Group::weight))
                .map(group -> new HelpIntent(group.name(), group.danger()))
                .orElse(new HelpIntent(NO_ACT, false));
        return Optional.of(new Heard(
                intent, found.values().stream().map(clue -> clue.text()+"("+clue.group().name()+")").collect(Collectors.joining(" + "))));
    }

    private Map<Group, Clue> found(List<TypedWord> words) {
        Map<Group, Clue> found = new LinkedHashMap<>();
        boolean marked = words.stream().anyMatch(w -> w.meanings().stream().anyMatch(m -> !m.bare()));
        for (int at = 0; at < words.size(); at++) {
            Set<String> folded =
                    words.get(at).meanings().stream().map(TypedWord.Meaning::folded).collect(Collectors.toCollection(HashSet::new));
            for (String word : folded) {
                for (Clue clue : byFirstWord.getOrDefault(word, List.of())) {
                    if (!marked && !clue.isSeveralWords() && unclear.contains(word)) continue;
                    Clue known = found.get(clue.group());
                    if ((known == null || !known.isSeveralWords() && clue.isSeveralWords()) && clue.pattern().lengthAsWritten(words, at) > 0) {
                        found.put(clue.group(), clue);
                    }
                }
            }
        }
        return found;
    }
}
