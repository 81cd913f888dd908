import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How much is found by questions that nothing in content-samples answers: the fewer, the better.
 *
 * @param found how many documents each of them finds, ascending
 * @param far how many are told that even the nearest has little to do with them, the more, the better
 * @param helped how many of them get the help card, each a false alarm
 */
record Unrelated(Variant variant, List<Integer> found, int far, int helped) {

    private static final Path HOME = Path.of("src", "bench", "search");

    /** Asks each line of {@code unrelated.txt} or {@code unrelated.en.txt}; lines that begin with # are remarks. */
    static Unrelated asked(Product product, Variant variant, String locale) throws IOException, InterruptedException {
        List<Integer> found = new ArrayList<>();
        int far = 0;
        int helped = 0;
        for (String question : Files.readAllLines(HOME.resolve(locale.equals("vi") ? "unrelated.txt" : "unrelated." + locale + ".txt"))) {
            if (question.isBlank() || question.startsWith("#")) {
                continue;
            }
            String typed = variant.typed(question, new Random(question.hashCode()));
            Map<String, Object> answer = Json.object(product.search(typed, 0, locale));
            found.add(((Number) answer.get("total")).intValue());
            far += Asked.far(answer) ? 1 : 0;
            helped += answer.get("help") == null ? 0 : 1;
        }
        return new Unrelated(variant, found.stream().sorted().toList(), far, helped);
    }

    int median() {
        return found.get(found.size() / 2);
    }

    long findNothing() {
        return found.stream().filter(one -> one == 0).count();
    }
}
