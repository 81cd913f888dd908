package vn.campaign111.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.WordList;

/**
 * What each sign of {@link HelpEvidence} says for distress, or against it when below zero; learned from lists of lines
 * written for it. Each line of help-weights.txt is a sign, a tab and its weight in hundredths. Immutable.
 */
final class HelpWeights {

    static final HelpWeights SHIPPED = new HelpWeights(WordList.lines("help-weights.txt"));

    /** What is said before anything is: the sum a question must make up for. */
    static final String AT_FIRST = "[]";

    /** A longer question holds much by chance, and must make up for as much more. */
    private static final int STRETCH = 20;

    /** As many of the words that spoke for it as one takes in at a glance. */
    private static final int MOST_NAMED = 4;

    private final Map<String, Integer> hundredths = new HashMap<>();

    private HelpWeights(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            hundredths.put(sign(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    private static String sign(String written) {
        return written.startsWith("[")
                ? written
                : List.of(written.split(" ", -1)).stream()
                        .map(word -> Syllable.of(word).exact())
                        .collect(Collectors.joining(" "));
    }

    /** Tells whether these, each counted once, weigh enough for a question of so many words. */
    boolean tellOfDistress(Collection<String> signs, int words) {
        int atFirst = of(AT_FIRST) * Math.max(words, STRETCH) / STRETCH;
        return atFirst + signs.stream().mapToInt(this::of).sum() > 0;
    }

    /** Returns what a sign weighs in hundredths, 0 when nothing was learned of it. */
    int of(String sign) {
        return hundredths.getOrDefault(sign, 0);
    }

    /** Returns the words of the signs that weigh most: {@code one + other}. */
    String heaviest(Map<String, String> wordsBySign) {
        return wordsBySign.entrySet().stream()
                .filter(sign -> of(sign.getKey()) > 0)
                .sorted(Comparator.comparingInt((Map.Entry<String, String> sign) -> of(sign.getKey()))
                        .reversed())
                .map(Map.Entry::getValue)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(" + "));
    }
}
