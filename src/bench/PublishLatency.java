import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures the time from sending a document until it is published, its journal entry durable and itself findable, one
 * document after the other, against a running product:
 *
 * <pre>{@code java src/bench/PublishLatency.java http://localhost:8080 TOKEN 500}</pre>
 *
 * The answer of {@code ?publish=true&wait=true} says that the followers hold the entry; a search for a word that only this
 * document has must then find it.
 */
class PublishLatency {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[2]);
        long[] nanos = new long[count];
        String mark = "moi" + Long.toString(System.currentTimeMillis(), 36);
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < count; i++) {
                String word = mark + "x" + i + "x";
                long start = System.nanoTime();
                String published = send(http, publishing(arguments[0], arguments[1], word));
                nanos[i] = System.nanoTime() - start;
                String found = send(http, asking(arguments[0], word));
                if (!published.contains("\"visible\":true") || !found.startsWith("{\"total\":1,")) {
                    throw new IOException("not findable: " + published + found);
                }
            }
        }
        long[] settled = Arrays.copyOfRange(nanos, count / 10, count);
        Arrays.sort(settled);
        System.out.printf(
                Locale.ROOT,
                "%d published one by one: median %.1f ms, p99 %.1f ms, longest %.1f ms until findable%n",
                settled.length,
                settled[settled.length / 2] / 1e6,
                settled[settled.length * 99 / 100] / 1e6,
                settled[settled.length - 1] / 1e6);
    }

    private static HttpRequest publishing(String base, String token, String word) {
        String line = """
                {"id":"%s","type":"article","title":"Bài mới %s","summary":"Đo thời gian công bố.","body":"Nội dung %s.","topics":["cyberbullying"],"audiences":["parents"]}
                """.formatted(word, word, word);
        return HttpRequest.newBuilder(URI.create(base + "/api/v1/imports?publish=true&wait=true"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(line))
                .build();
    }

    private static HttpRequest asking(String base, String word) {
        return HttpRequest.newBuilder(URI.create(base + "/api/v1/search?size=1&q=%22" + word + "%22")).build();
    }

    private static String send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        return answer.body();
    }
}
