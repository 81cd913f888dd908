import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks many questions, a few at a time. */
final class Asker implements AutoCloseable {

    private final Product product;
    private final String locale;
    private final ExecutorService threads;

    Asker(Product product, String locale, int threads) {
        this.product = product;
        this.locale = locale;
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /** Every question in this variant; the same typing for the same question in every run. */
    List<Asked> ask(Variant variant, List<Question> questions) throws IOException, InterruptedException {
        List<Future<Asked>> under = new ArrayList<>();
        for (Question question : questions) {
            Random random = new Random(question.text().hashCode() * 31L + variant.label().hashCode());
            String typed = variant.typed(question.text(), random);
            under.add(threads.submit(() -> {
                long start = System.nanoTime();
                String answer = product.search(typed, Asked.DEPTH, locale);
                return Asked.of(question, typed, answer, (System.nanoTime() - start) / 1e6);
            }));
        }
        List<Asked> asked = new ArrayList<>();
        for (Future<Asked> one : under) {
            try {
                asked.add(one.get());
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
        return asked;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
