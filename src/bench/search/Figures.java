import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What a run measured, by label of the variant.
 *
 * @param set what was measured
 */
record Figures(String set, Map<String, Line> lines) {

    private static final String HEADING = "set\tvariant\tquestions\tmrr@10\tndcg@10\trecall@10";

    /** Figures of one variant, each from 0 to 1. */
    record Line(int questions, double rank, double gain, double recall) {}

    /** @param macro whether each kind weighs the same */
    static Figures of(String set, Map<Variant, List<Asked>> runs, boolean macro) {
        Map<String, Line> lines = new LinkedHashMap<>();
        runs.forEach((variant, asked) -> lines.put(variant.label(), line(asked, macro)));
        return new Figures(set, lines);
    }

    private static Line line(List<Asked> asked, boolean macro) {
        return new Line(
                asked.size(),
                mean(asked, macro, Asked::reciprocalRank),
                mean(asked, macro, Asked::gain),
                mean(asked, macro, Asked::recall));
    }

    private static double mean(List<Asked> asked, boolean macro, ToDoubleFunction<Asked> figure) {
        return macro
                ? byKind(asked).values().stream()
                        .mapToDouble(kind -> mean(kind, false, figure))
                        .average()
                        .orElse(0)
                : asked.stream().mapToDouble(figure).average().orElse(0);
    }

    static Map<String, List<Asked>> byKind(List<Asked> asked) {
        Map<String, List<Asked>> kinds = new TreeMap<>();
        asked.forEach(one ->
                kinds.computeIfAbsent(one.question().kind(), kind -> new ArrayList<>()).add(one));
        return kinds;
    }

    /** The figures kept of this set; none when there are none. */
    static Figures read(Path file, String set) throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String[] fields : rows(file)) {
            if (fields[0].equals(set)) {
                lines.put(
                        fields[1],
                        new Line(
                                Integer.parseInt(fields[2]),
                                Double.parseDouble(fields[3]),
                                Double.parseDouble(fields[4]),
                                Double.parseDouble(fields[5])));
            }
        }
        return new Figures(set, lines);
    }

    /** Keeps these figures instead of the same lines of an earlier run; all others stay. */
    void keep(Path file) throws IOException {
        List<String> kept = new ArrayList<>(List.of(HEADING));
        for (String[] fields : rows(file)) {
            if (!fields[0].equals(set) || !lines.containsKey(fields[1])) {
                kept.add(String.join("\t", fields));
            }
        }
        lines.forEach((variant, line) -> kept.add(String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%.3f\t%.3f\t%.3f",
                set,
                variant,
                line.questions(),
                line.rank(),
                line.gain(),
                line.recall())));
        Files.write(file, kept);
    }

    private static List<String[]> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
    }
}
