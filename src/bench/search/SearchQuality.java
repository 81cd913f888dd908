import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how well the product finds, by starting the packaged product and asking it over HTTP:
 *
 * <pre>{@code
 * mvn -q -DskipTests package
 * java src/bench/search/SearchQuality.java              (JDK 25; content-samples and judged.tsv)
 * java src/bench/search/SearchQuality.java --help       (every option)
 * }</pre>
 *
 * Each question is asked as written and in every {@link Variant}. The table gives MRR@10, nDCG@10 and recall@10 with
 * the kept run's figures beside them.
 */
class SearchQuality {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.HELP);
            System.exit(2);
            return;
        }
        if (options.help()) {
            System.out.println(Options.HELP);
            return;
        }
        try (Product product = Product.started(options.jar(), options.corpus() == null)) {
            System.exit(run(product, options));
        }
    }

    private static int run(Product product, Options options) throws IOException, InterruptedException {
        QuestionSet set = options.corpus() == null
                ? JudgedSamples.read(options.judged())
                : Corpus.read(options.corpus(), options.titles()).imported(product);
        set = set.limited(options.limit());
        System.out.printf("%s: %d documents, %d questions in %d kinds%n",
                set.name(), product.documents(set.locale()), set.questions().size(), set.kinds().size());
        Map<Variant, List<Asked>> runs = new LinkedHashMap<>();
        try (Asker asker = new Asker(product, set.locale(), options.threads())) {
            for (Variant variant : options.variants()) {
                runs.put(variant, asker.ask(variant, set.questions()));
                System.err.printf("  asked: %s%n", variant.label());
            }
        }
        List<Unrelated> unrelated = new ArrayList<>();
        if (options.corpus() == null) {
            for (Variant variant : List.of(Variant.CLEAN, Variant.BARE)) {
                unrelated.add(Unrelated.asked(product, variant, set.locale()));
            }
        }
        Figures figures = Figures.of(set.name(), runs, set.macro());
        Figures before = Figures.read(options.kept(), set.name());
        Report.print(System.out, figures, before, runs);
        Report.printUnrelated(System.out, unrelated, product.documents(set.locale()));
        if (options.failures() != null) {
            Report.writeFailures(options.failures(), runs);
        }
        if (options.keep()) {
            figures.keep(options.kept());
            System.out.println("kept in " + options.kept());
        }
        return 0;
    }
}
