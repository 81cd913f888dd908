import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param corpus folder of passages and questions, or null for the samples
 * @param judged questions over the samples
 * @param kept file of the kept run's figures
 * @param failures where to write the questions that failed, or null
 * @param limit most questions a kind, or 0 for all
 * @param titles what a passage without a title gets
 */
record Options(
        Path jar,
        Path corpus,
        Path judged,
        Path kept,
        Path failures,
        List<Variant> variants,
        int limit,
        int threads,
        Titles titles,
        boolean keep,
        boolean help) {

    /** Title of a passage that has none: the same words for all, which says nothing, or its own first words. */
    enum Titles {
        SAME,
        FIRST
    }

    private static final Path HOME = Path.of("src", "bench", "search");

    static final String HELP = """
            java src/bench/search/SearchQuality.java [options]
              --corpus DIR      measure this set instead of content-samples: passages.jsonl {"id","title"?,"text"}
                                and questions.jsonl {"text","relevant":["id",...]}, in DIR or in sub-folders, one a kind
              --variants A,B    only these; all: %s
              --limit N         at most N questions a kind
              --titles first    give passages without a title their first words; otherwise all get the same words
              --threads N       questions under way at once, 2 when left out
              --failures FILE   write every question whose answer was not first, with what stood there
              --keep            keep these figures as "before" of the next run
              --kept FILE       where figures are kept, %s when left out
              --judged FILE     other judged questions over content-samples; NAME.en.tsv on the English site
              --jar FILE        the packaged product, target/campaign111.jar when left out"""
            .formatted(
                    Arrays.stream(Variant.values()).map(Variant::label).collect(Collectors.joining(",")),
                    HOME.resolve("last-run.tsv"));

    /** @throws IllegalArgumentException saying which argument can't be read */
    static Options of(String[] arguments) {
        Path jar = Path.of("target", "campaign111.jar");
        Path corpus = null;
        Path judged = HOME.resolve("judged.tsv");
        Path kept = HOME.resolve("last-run.tsv");
        Path failures = null;
        List<Variant> variants = List.of(Variant.values());
        int limit = 0;
        int threads = 2;
        Titles titles = Titles.SAME;
        boolean keep = false;
        boolean help = false;
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            switch (name) {
                case "--keep" -> keep = true;
                case "--help" -> help = true;
                case "--jar" -> jar = Path.of(value(arguments, ++i));
                case "--corpus" -> corpus = Path.of(value(arguments, ++i));
                case "--judged" -> judged = Path.of(value(arguments, ++i));
                case "--kept" -> kept = Path.of(value(arguments, ++i));
                case "--failures" -> failures = Path.of(value(arguments, ++i));
                case "--limit" -> limit = Integer.parseInt(value(arguments, ++i));
                case "--threads" -> threads = Integer.parseInt(value(arguments, ++i));
                case "--titles" -> titles = Titles.valueOf(value(arguments, ++i).toUpperCase(java.util.Locale.ROOT));
                case "--variants" -> variants = variants(value(arguments, ++i));
                default -> throw new IllegalArgumentException("not an option: " + name);
            }
        }
        return new Options(jar, corpus, judged, kept, failures, variants, limit, threads, titles, keep, help);
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }

    private static List<Variant> variants(String labels) {
        List<Variant> chosen = new ArrayList<>();
        for (String label : labels.split(",")) {
            chosen.add(Arrays.stream(Variant.values())
                    .filter(one -> one.label().equals(label.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a variant: " + label)));
        }
        return chosen;
    }
}
