package vn.campaign111.search.help;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lines as they are learned from: the signs of each, with its marks and without, as numbers. */
final class HelpSamples {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<int[]>> lines;

    /** Numbers the signs that stand in at least so many lines: a sign that stands in fewer tells of its author. */
    HelpSamples(HelpEar ear, List<String> written, int fewestLines) {
        List<List<Set<String>>> signs =
                written.stream().map(line -> signs(ear, line)).toList();
        Map<String, Integer> counts = new TreeMap<>();
        signs.forEach(line ->
                line.stream().flatMap(Set::stream).distinct().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        counts.values().removeIf(count -> count < fewestLines);
        counts.keySet().forEach(sign -> numbers.put(sign, numbers.size()));
        lines = signs.stream()
                .map(line -> line.stream().map(this::numbersOf).toList())
                .toList();
    }

    private static List<Set<String>> signs(HelpEar ear, String line) {
        return Stream.of(line, Lists.withoutMarks(line))
                .flatMap(form -> ear.signs(form).stream())
                .toList();
    }

    private int[] numbersOf(Collection<String> signs) {
        return signs.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .toArray();
    }

    /** Returns the number of each sign. */
    Map<String, Integer> numbers() {
        return Map.copyOf(numbers);
    }

    /** Returns the weight of each sign for lines of which this is so, then what is said before anything is. */
    double[] learned(List<Boolean> answers, int steps) {
        LogisticRegression regression = new LogisticRegression(numbers.size(), steps);
        for (int line = 0; line < lines.size(); line++) {
            for (int[] signs : lines.get(line)) {
                regression.add(signs, answers.get(line));
            }
        }
        return regression.learned();
    }

    static int hundredths(double weight) {
        return (int) Math.round(weight * 100);
    }
}
