package vn.campaign111.search.help;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Learns help-weights.txt: what tells lines of distress from others, see {@link LogisticRegression}. */
final class HelpWeightsTraining {

    private static final int FEWEST_LINES = 2;

    /** Weights nearer to nothing are left out: a third of them, and as much is heard. */
    private static final int LEAST_HUNDREDTHS = 20;

    private static final int STEPS = 1000;

    private HelpWeightsTraining() {}

    /** Returns the lines of help-weights.txt that these lists teach, what speaks most for distress first. */
    static List<String> weights(List<String> distress, List<String> others) {
        List<String> lines = Stream.concat(distress.stream(), others.stream()).toList();
        HelpSamples samples = new HelpSamples(new HelpEar(HelpPhrase.shipped()), lines, FEWEST_LINES);
        List<Boolean> inDistress = new ArrayList<>(Collections.nCopies(distress.size(), true));
        inDistress.addAll(Collections.nCopies(others.size(), false));
        double[] learned = samples.learned(inDistress, STEPS);
        Map<String, Integer> numbers = samples.numbers();
        List<Map.Entry<String, Integer>> rounded = new ArrayList<>();
        rounded.add(Map.entry(HelpWeights.AT_FIRST, HelpSamples.hundredths(learned[numbers.size()])));
        numbers.forEach((sign, number) ->
                rounded.add(Map.entry(HelpWeights.written(sign), HelpSamples.hundredths(learned[number]))));
        return rounded.stream()
                .filter(weight -> Math.abs(weight.getValue()) >= LEAST_HUNDREDTHS)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(weight -> weight.getKey() + "\t" + weight.getValue())
                .toList();
    }
}
