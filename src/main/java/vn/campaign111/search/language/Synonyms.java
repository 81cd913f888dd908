package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that mean the same. In a question, typed syllables with marks must agree with a phrase, bare ones agree without
 * them. Immutable.
 */
public final class Synonyms {

    public static final Synonyms NONE = of(List.of());

    private static final int MOST_IN_QUESTION = 8;
    private static final String SAME = "\\s*=\\s*";
    private static final String ONE_WAY = "\\s*>\\s*";

    private final Map<String, List<Rule>> byFirst;

    /** A phrase and what else to look for where it is asked. */
    private record Rule(List<Syllable> phrase, List<List<Syllable>> others) {}

    private Synonyms(Map<String, List<Rule>> byFirst) {
        this.byFirst = Map.copyOf(byFirst);
    }

    /**
     * Reads groups, one a line: {@code grooming = dụ dỗ qua mạng} means the same both ways, {@code mạng xã hội > facebook
     * = zalo} looks for the right side when the left is asked, not the other way round.
     */
    public static Synonyms of(List<String> lines) {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (String line : lines) {
            String[] sides = line.split(ONE_WAY, 2);
            List<List<Syllable>> left = phrases(sides[0]);
            if (sides.length == 2) {
                left.forEach(phrase -> add(rules, phrase, phrases(sides[1])));
                continue;
            }
            for (List<Syllable> phrase : left) {
                add(
                        rules,
                        phrase,
                        left.stream().filter(other -> !other.equals(phrase)).toList());
            }
        }
        return new Synonyms(rules);
    }

    /** Tells whether any of the phrases stands in a question of these words. */
    public boolean standIn(List<String> words) {
        return !in(words.stream().map(Slot::of).toList()).isEmpty();
    }

    /** Returns what else to look for, each once, for the phrases that stand in a question. */
    List<List<Syllable>> in(List<Slot> slots) {
        List<Syllable> words =
                slots.stream().flatMap(slot -> slot.best().syllables().stream()).toList();
        Set<List<Syllable>> others = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (Rule rule : byFirst.getOrDefault(words.get(at).folded(), List.of())) {
                if (stands(rule.phrase(), words, at)) {
                    others.addAll(rule.others());
                }
            }
        }
        return others.stream().limit(MOST_IN_QUESTION).toList();
    }

    private static boolean stands(List<Syllable> phrase, List<Syllable> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).agreesWith(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(Map<String, List<Rule>> rules, List<Syllable> phrase, List<List<Syllable>> others) {
        rules.computeIfAbsent(phrase.getFirst().folded(), first -> new ArrayList<>())
                .add(new Rule(phrase, others));
    }

    private static List<List<Syllable>> phrases(String side) {
        return Arrays.stream(side.split(SAME, -1))
                .map(phrase -> Arrays.stream(phrase.strip().split("\\s+", -1))
                        .map(Syllable::of)
                        .toList())
                .toList();
    }
}
