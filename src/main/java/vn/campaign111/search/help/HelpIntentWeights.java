package vn.campaign111.search.help;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.campaign111.search.language.WordList;

/**
 * What each sign of {@link HelpEvidence} says for one intent, or against it when below zero; learned from lists of lines
 * that say what they tell of. Each line of help-intents.txt is a sign, a tab and {@code intent hundredths} once or more,
 * with commas between them. Immutable.
 */
final class HelpIntentWeights {

    static final HelpIntentWeights SHIPPED = new HelpIntentWeights(WordList.lines("help-intents.txt"));

    private final Map<String, Map<String, Integer>> hundredths = new HashMap<>();

    private HelpIntentWeights(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split("\t", 2);
            Map<String, Integer> byIntent = new HashMap<>();
            for (String weight : sides[1].split(", ", -1)) {
                String[] parts = weight.split(" ", 2);
                byIntent.put(parts[0], Integer.parseInt(parts[1]));
            }
            hundredths.put(HelpWeights.sign(sides[0]), Map.copyOf(byIntent));
        }
    }

    /** Returns which of these, at least one, is told of: what weighs most; among equals the first. */
    String heaviest(Collection<String> intents, Collection<String> signs) {
        return intents.stream()
                .max(Comparator.comparingInt(intent -> sum(intent, signs)))
                .orElseThrow();
    }

    private int sum(String intent, Collection<String> signs) {
        return of(HelpWeights.AT_FIRST, intent)
                + signs.stream().mapToInt(sign -> of(sign, intent)).sum();
    }

    /** Returns what a sign says for an intent in hundredths, 0 when nothing was learned of it. */
    int of(String sign, String intent) {
        return hundredths.getOrDefault(sign, Map.of()).getOrDefault(intent, 0);
    }
}
