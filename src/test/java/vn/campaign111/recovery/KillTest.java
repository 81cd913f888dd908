package vn.campaign111.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.testing.ProductProcess;
import vn.campaign111.testing.Writing;

/** A stream of publishes, a kill at a random moment, a new start; several times over. The seed is printed. */
class KillTest {

    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int ROUNDS = 5;
    private static final int SENDERS = 2;
    private static final int LINES = 15;
    private static final int LONGEST_MILLIS = 2_500;

    @TempDir
    Path folder;

    /** What was acknowledged: the sender's key and the product's. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger next = new AtomicInteger();
    private final ObjectMapper json = ObjectMapper.getDefault();

    @Test
    void whatWasAcknowledgedOutlivesTheProcess() throws Exception {
        long seed = Long.getLong("campaign111.kill.seed", System.nanoTime());
        LOG.info("kill test with -Dcampaign111.kill.seed={}", seed);
        Random random = new Random(seed);
        try (ProductProcess product = new ProductProcess(folder)) {
            product.run("accounts", "create", "sender@example.org", "--role", "publisher");
            String token = product.run("accounts", "token", "sender@example.org", "--scope", "import")
                    .strip();
            token = token.substring(token.lastIndexOf('\n') + 1);
            for (int round = 1; round <= ROUNDS; round++) {
                product.start();
                int before = acknowledged.size();
                sendUntilKilled(product, token, random.nextInt(LONGEST_MILLIS));
                LOG.info("round {}: {} acknowledged before the kill", round, acknowledged.size() - before);
            }
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * LINES);

            assertThat(product.run("verify")).contains("agree");
            product.start();
            assertThat(sendAgain(product, token)).isEqualTo(new TreeMap<>(acknowledged));
            product.kill();
            assertThat(product.run("verify")).contains("agree");
        }
    }

    private void sendUntilKilled(ProductProcess product, String token, int millis) throws InterruptedException {
        AtomicBoolean killed = new AtomicBoolean();
        CountDownLatch first = new CountDownLatch(1);
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++) {
                senders.execute(() -> {
                    while (!killed.get()) {
                        sendBatch(product, token, first);
                    }
                });
            }
            assertThat(first.await(60, TimeUnit.SECONDS))
                    .as("something was acknowledged")
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(millis);
            product.kill();
            killed.set(true);
        }
    }

    private void sendBatch(ProductProcess product, String token, CountDownLatch first) {
        int from = next.getAndAdd(LINES);
        List<String> keys =
                IntStream.range(from, from + LINES).mapToObj(i -> "key-" + i).toList();
        try {
            Map<String, Answer> answers = send(product, token, keys);
            answers.forEach((key, answer) -> {
                assertThat(answer.status()).isEqualTo("created");
                acknowledged.put(key, answer.documentId());
            });
            first.countDown();
        } catch (IOException e) {
            LOG.debug("a request died with the product", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the product's keys of everything that was acknowledged; the same line sent again must change nothing. */
    private Map<String, String> sendAgain(ProductProcess product, String token) throws Exception {
        Map<String, String> found = new TreeMap<>();
        List<String> keys = new ArrayList<>(acknowledged.keySet());
        send(product, token, keys).forEach((key, answer) -> {
            assertThat(answer.status()).as(key).isEqualTo("unchanged");
            found.put(key, answer.documentId());
        });
        return found;
    }

    private record Answer(String status, String documentId) {}

    /** Sends the lines and returns the answers that came back whole, also when the rest never came. */
    private Map<String, Answer> send(ProductProcess product, String token, List<String> keys)
            throws IOException, InterruptedException {
        String lines = keys.stream()
                .map(key -> Writing.line(key, "Bài gửi " + key, "Nội dung của " + key))
                .collect(Collectors.joining("\n"));
        HttpRequest request = HttpRequest.newBuilder(product.address("/api/v1/imports?publish=true"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(lines))
                .build();
        HttpResponse<InputStream> response = product.client().send(request, BodyHandlers.ofInputStream());
        Map<String, Answer> answers = new TreeMap<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertThat(response.statusCode()).isEqualTo(200);
            reader.lines().filter(line -> line.endsWith("}")).forEach(line -> {
                Map<String, Object> result = read(line);
                answers.put(
                        String.valueOf(result.get("id")),
                        new Answer(String.valueOf(result.get("status")), String.valueOf(result.get("document_id"))));
            });
        } catch (UncheckedIOException e) {
            LOG.debug("an answer broke off", e);
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> read(String line) {
        try {
            return json.readValue(line, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
