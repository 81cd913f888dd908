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
 * @param helped how many of them get the help card, each a false alarm
 */
record Unrelated(Variant variant, List<Integer> found, int helped) {

    private static final Path QUESTIONS = Path.of("src", "bench", "search", "unrelated.txt");

    /** Asks each line of {@code unrelated.txt}; lines that begin with # are remarks. */
    static Unrelated asked(Product product, Variant variant, String locale) throws IOException, InterruptedException {
        List<Integer> found = new ArrayList<>();
        int helped = 0;
        for (String question : Files.readAllLines(QUESTIONS)) {
            if (question.isBlank() || question.startsWith("#")) {
                continue;
            }
            String typed = variant.typed(question, new Random(question.hashCode()));
            Map<String, Object> answer = Json.object(product.search(typed, 0, locale));
            found.add(((Number) answer.get("total")).intValue());
            helped += answer.get("help") == null ? 0 : 1;
        }
        return new Unrelated(variant, found.stream().sorted().toList(), helped);
    }

    int median() {
        return found.get(found.size() / 2);
    }

    long findNothing() {
        return found.stream().filter(one -> one == 0).count();
    }
}
