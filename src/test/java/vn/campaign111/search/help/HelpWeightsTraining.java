package vn.campaign111.search.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns help-weights.txt: regularised logistic regression (Hastie, Tibshirani and Friedman, The Elements of Statistical
 * Learning, 2nd edition, 4.4) over the signs of every line, with its marks and without, by Nesterov's accelerated descent.
 * The same lists give the same weights on every machine.
 */
final class HelpWeightsTraining {

    /** A sign that stands in fewer lines tells of its author. */
    private static final int FEWEST_LINES = 2;

    /** Weights nearer to nothing are left out: a third of them, and as much is heard. */
    private static final int LEAST_HUNDREDTHS = 20;

    private static final int STEPS = 1000;

    private final HelpEar ear = new HelpEar(HelpPhrase.shipped());
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> samples = new ArrayList<>();
    private final List<Boolean> inDistress = new ArrayList<>();

    private HelpWeightsTraining(List<String> distress, List<String> others) {
        List<List<Set<String>>> lines = Stream.concat(distress.stream(), others.stream())
                .map(this::signs)
                .toList();
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line ->
                line.stream().flatMap(Set::stream).distinct().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST_LINES);
        counts.keySet().forEach(sign -> numbers.put(sign, numbers.size()));
        lines.subList(0, distress.size()).forEach(line -> add(line, true));
        lines.subList(distress.size(), lines.size()).forEach(line -> add(line, false));
    }

    /** Returns the lines of help-weights.txt that these lists teach, what speaks most for distress first. */
    static List<String> weights(List<String> distress, List<String> others) {
        return new HelpWeightsTraining(distress, others).weights();
    }

    private List<Set<String>> signs(String line) {
        return Stream.of(line, Lists.withoutMarks(line))
                .flatMap(form -> ear.signs(form).stream())
                .toList();
    }

    private void add(List<Set<String>> line, boolean distress) {
        for (Set<String> signs : line) {
            samples.add(signs.stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .sorted()
                    .toArray());
            inDistress.add(distress);
        }
    }

    private List<String> weights() {
        double[] learned = learned();
        List<Map.Entry<String, Integer>> rounded = new ArrayList<>();
        rounded.add(Map.entry(HelpWeights.AT_FIRST, hundredths(learned[numbers.size()])));
        numbers.forEach(
                (sign, number) -> rounded.add(Map.entry(HelpWeights.written(sign), hundredths(learned[number]))));
        return rounded.stream()
                .filter(weight -> Math.abs(weight.getValue()) >= LEAST_HUNDREDTHS)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(weight -> weight.getKey() + "\t" + weight.getValue())
                .toList();
    }

    private static int hundredths(double weight) {
        return (int) Math.round(weight * 100);
    }

    /** Returns the weight of each sign, then what is said before anything is. */
    private double[] learned() {
        int size = numbers.size() + 1;
        double[] pace = pace(size);
        double[] weights = new double[size];
        double[] ahead = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(ahead);
            double momentum = step / (step + 3.0);
            for (int i = 0; i < size; i++) {
                double next = ahead[i] - pace[i] * slope[i];
                ahead[i] = next + momentum * (next - weights[i]);
                weights[i] = next;
            }
        }
        return weights;
    }

    /** Returns for each weight a step that never overshoots: the inverse of a bound of its curvature. */
    private double[] pace(int size) {
        double[] bound = new double[size];
        Arrays.fill(bound, 0, size - 1, 1); // each weight is drawn towards 0, what is said before anything is not
        for (int[] signs : samples) {
            double quarter = (signs.length + 1) / 4.0;
            for (int sign : signs) {
                bound[sign] += quarter;
            }
            bound[size - 1] += quarter;
        }
        return Arrays.stream(bound).map(most -> 1 / most).toArray();
    }

    private double[] slope(double[] weights) {
        int first = weights.length - 1;
        double[] slope = weights.clone();
        slope[first] = 0;
        for (int line = 0; line < samples.size(); line++) {
            double sum = weights[first];
            for (int sign : samples.get(line)) {
                sum += weights[sign];
            }
            double error = 1 / (1 + StrictMath.exp(-sum)) - (inDistress.get(line) ? 1 : 0);
            for (int sign : samples.get(line)) {
                slope[sign] += error;
            }
            slope[first] += error;
        }
        return slope;
    }
}
