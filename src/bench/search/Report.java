import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what was measured. */
final class Report {

    private static final String NONE = "    –";

    private Report() {}

    static void print(PrintStream out, Figures now, Figures before, Map<Variant, List<Asked>> runs) {
        out.printf("%n%-20s %6s   %s   %s   %s%n", now.set(), "asked", heading("MRR@10"), heading("nDCG@10"),
                heading("recall@10"));
        now.lines().forEach((variant, line) -> {
            Figures.Line was = before.lines().get(variant);
            out.printf(
                    "%-20s %6d   %s   %s   %s%n",
                    variant,
                    line.questions(),
                    cell(line.rank(), was == null ? null : was.rank()),
                    cell(line.gain(), was == null ? null : was.gain()),
                    cell(line.recall(), was == null ? null : was.recall()));
        });
        printKinds(out, runs);
        printHelp(out, runs);
        printFar(out, runs);
        printTimes(out, runs);
    }

    private static String heading(String name) {
        return String.format("%-9s %5s %6s", name, "was", "");
    }

    private static String cell(double now, Double was) {
        return String.format(
                Locale.ROOT,
                "%-9.3f %s %6s",
                now,
                was == null ? NONE : String.format(Locale.ROOT, "%.3f", was),
                was == null || Math.abs(now - was) < .0005 ? "" : String.format(Locale.ROOT, "%+.3f", now - was));
    }

    private static void printKinds(PrintStream out, Map<Variant, List<Asked>> runs) {
        List<String> kinds =
                List.copyOf(Figures.byKind(runs.values().iterator().next()).keySet());
        out.printf("%n%-20s %s%n", "MRR@10 by kind",
                kinds.stream().map(kind -> String.format("%16s", kind)).collect(Collectors.joining()));
        runs.forEach((variant, asked) -> out.printf(
                "%-20s %s%n",
                variant.label(),
                Figures.byKind(asked).values().stream()
                        .map(kind -> String.format(
                                Locale.ROOT,
                                "%16.3f",
                                kind.stream().mapToDouble(Asked::reciprocalRank).average().orElse(0)))
                        .collect(Collectors.joining())));
    }

    /** Over questions that are not about distress each card is a false alarm. */
    private static void printHelp(PrintStream out, Map<Variant, List<Asked>> runs) {
        out.println();
        for (Variant variant : List.of(Variant.CLEAN, Variant.BARE)) {
            List<Asked> asked = runs.getOrDefault(variant, List.of());
            List<Asked> helped = asked.stream().filter(Asked::helped).toList();
            if (!asked.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "help card, %s: above %d of %d questions (%.1f %%)%n",
                        variant.label(),
                        helped.size(),
                        asked.size(),
                        100.0 * helped.size() / asked.size());
            }
        }
    }

    /** Over questions whose answer stands among the first ten, telling that nothing says what was asked is wrong. */
    private static void printFar(PrintStream out, Map<Variant, List<Asked>> runs) {
        runs.forEach((variant, asked) -> {
            List<Asked> answered = asked.stream().filter(one -> one.rank() > 0).toList();
            long wrong = answered.stream().filter(Asked::far).count();
            out.printf(
                    Locale.ROOT,
                    "nothing close, %s: said of %d of %d questions whose answer is among the first ten (%.1f %%), of %d of %d others%n",
                    variant.label(),
                    wrong,
                    answered.size(),
                    answered.isEmpty() ? 0 : 100.0 * wrong / answered.size(),
                    asked.stream().filter(Asked::far).count() - wrong,
                    asked.size() - answered.size());
        });
    }

    static void printUnrelated(PrintStream out, List<Unrelated> unrelated, long documents) {
        for (Unrelated one : unrelated) {
            out.printf(
                    "%d unrelated questions, %s: median %d of %d documents found, %d find nothing, nothing close for %d, help card above %d%n",
                    one.found().size(),
                    one.variant().label(),
                    one.median(),
                    documents,
                    one.findNothing(),
                    one.far(),
                    one.helped());
        }
    }

    private static void printTimes(PrintStream out, Map<Variant, List<Asked>> runs) {
        long cut = runs.values().stream().flatMap(List::stream).filter(Asked::cut).count();
        if (cut > 0) {
            out.printf("%d answers were cut short: the machine was too busy, do not compare these figures%n", cut);
        }
        double[] millis = runs.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Asked::millis)
                .sorted()
                .toArray();
        out.printf(
                Locale.ROOT,
                "time of an answer, seen from here: median %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length * 99 / 100]);
    }

    /** Every question whose first hit was no answer or that got the help card, one a line. */
    static void writeFailures(Path file, Map<Variant, List<Asked>> runs) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("variant\tkind\trank\ttyped\tquestion\tunderstood\twanted\tfirst hit\tits title\thelp card"));
        runs.forEach((variant, asked) -> asked.stream()
                .filter(one -> one.rank() != 1 || one.helped())
                .map(one -> String.join(
                        "\t",
                        variant.label(),
                        one.question().kind(),
                        Integer.toString(one.rank()),
                        one.typed(),
                        one.question().text(),
                        one.didYouMean() == null ? "" : one.didYouMean(),
                        String.join(" ", one.question().grades().keySet()),
                        one.hits().isEmpty() ? "" : one.hits().getFirst(),
                        one.titles().isEmpty() ? "" : one.titles().getFirst(),
                        one.helped() ? "help" : ""))
                .forEach(lines::add));
        Files.write(file, lines);
    }
}
