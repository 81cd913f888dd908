package vn.campaign111.search.help;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /** So much may be lacking: it is better to be asked once too often than once too seldom. */
    private static final int BENEFIT_OF_THE_DOUBT = 10;

    /** So much does a phrase say for distress. */
    private static final int PHRASE = 300;

    private final Map<String, Integer> hundredths = new HashMap<>();

    private HelpWeights(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            hundredths.put(sign(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** Returns a sign that stands in a list, as it is looked up. */
    static String sign(String written) {
        return eachWord(written, word -> Syllable.of(word).exact());
    }

    /** Returns a sign as it stands in help-weights.txt: its words as one writes them. */
    static String written(String sign) {
        return eachWord(sign, exact -> Syllable.ofExact(exact).written());
    }

    private static String eachWord(String sign, UnaryOperator<String> change) {
        return sign.startsWith("[")
                ? sign
                : Arrays.stream(sign.split(" ", -1)).map(change).collect(Collectors.joining(" "));
    }

    /** Tells whether these, each counted once, weigh enough for a question of so many words. */
    boolean tellOfDistress(Collection<String> signs, int words) {
        return stretched(of(AT_FIRST), words) + sum(signs) + BENEFIT_OF_THE_DOUBT > 0;
    }

    /** Tells whether these speak against distress more than a phrase for it, in a longer question as much more. */
    boolean outweighPhrase(Collection<String> signs, int words) {
        return of(AT_FIRST) + sum(signs) + stretched(PHRASE, words) < 0;
    }

    private static int stretched(int weight, int words) {
        return weight * Math.max(words, STRETCH) / STRETCH;
    }

    private int sum(Collection<String> signs) {
        return signs.stream().mapToInt(this::of).sum();
    }

    /** Returns what a sign weighs in hundredths, 0 when nothing was learned of it. */
    int of(String sign) {
        return hundredths.getOrDefault(sign, 0);
    }
}
