package vn.campaign111.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.campaign111.search.language.Syllable;

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
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<int[]> samples = new ArrayList<>();
    private final List<Boolean> inDistress = new ArrayList<>();

    private HelpWeightsTraining(List<String> distress, List<String> others) {
        Map<String, Integer> lines = new HashMap<>();
        Stream.concat(distress.stream(), others.stream())
                .forEach(line -> signs(line).stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .forEach(sign -> lines.merge(sign, 1, Integer::sum)));
        lines.values().removeIf(count -> count < FEWEST_LINES);
        for (String sign : new TreeMap<>(lines).keySet()) {
            numbers.put(sign, numbers.size());
        }
        distress.forEach(line -> add(line, true));
        others.forEach(line -> add(line, false));
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

    private void add(String line, boolean distress) {
        for (Set<String> signs : signs(line)) {
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
        numbers.forEach((sign, number) -> rounded.add(Map.entry(written(sign), hundredths(learned[number]))));
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

    private static String written(String sign) {
        return sign.startsWith("[")
                ? sign
                : String.join(
                        " ",
                        Stream.of(sign.split(" ", -1))
                                .map(word -> Syllable.ofExact(word).written())
                                .toList());
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
        for (int[] signs : samples) {
            double quarter = (signs.length + 1) / 4.0;
            for (int sign : signs) {
                bound[sign] += quarter;
            }
            bound[size - 1] += quarter;
        }
        return IntStream.range(0, size)
                .mapToDouble(i -> 1 / (bound[i] + (i < size - 1 ? 1 : 0)))
                .toArray();
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
