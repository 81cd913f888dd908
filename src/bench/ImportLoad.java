import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * Measures how fast documents are imported, published and findable, in one request, against a running product:
 *
 * <pre>{@code java src/bench/ImportLoad.java http://localhost:8080 TOKEN 2000 20000}</pre>
 *
 * Each document has about 2 kB of Vietnamese. The time ends when the answer of {@code ?publish=true&wait=true} has been
 * read; then a search must find all of them.
 */
class ImportLoad {

    private static final String[] WORDS = """
            trẻ em môi trường mạng an toàn cha mẹ thầy cô giáo bạn bè tin nhắn hình ảnh chia sẻ bắt nạt lừa đảo tài khoản
            mật khẩu báo cáo giúp đỡ lắng nghe tổng đài gia đình nhà trường điện thoại trò chơi người lạ thông tin cá nhân
            """.strip().split("\\s+");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (int i = 2; i < arguments.length; i++) {
            run(arguments[0], arguments[1], Integer.parseInt(arguments[i]));
        }
    }

    private static void run(String base, String token, int count) throws IOException, InterruptedException {
        String mark = "lo" + Long.toString(System.currentTimeMillis(), 36);
        byte[] body = body(mark, count);
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + "/api/v1/imports?publish=true&wait=true"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofString());
            double seconds = (System.nanoTime() - start) / 1e9;
            long created = answer.body().lines().filter(line -> line.contains("\"created\"")).count();
            String found = http.send(
                            HttpRequest.newBuilder(URI.create(base + "/api/v1/search?size=1&q=" + mark)).build(),
                            BodyHandlers.ofString())
                    .body();
            System.out.printf(
                    Locale.ROOT,
                    "%d documents of %d bytes: status %d, %d created, %.2f s, %.0f documents/s; search says %s%n",
                    count,
                    body.length / count,
                    answer.statusCode(),
                    created,
                    seconds,
                    count / seconds,
                    found.substring(0, Math.min(40, found.length())));
        }
    }

    private static byte[] body(String mark, int count) {
        Random random = new Random(111);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 1_250) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(text.length() % 97 == 0 ? ".\\n\\n" : " ");
            }
            String line = """
                    {"id":"%s-%d","type":"article","locale":"vi","title":"Bài đo %s số %d","summary":"Bài dùng để đo tốc độ nhập.","body":"%s","topics":["cyberbullying"],"audiences":["parents"]}
                    """.formatted(mark, i, mark, i, text);
            try {
                bytes.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes.toByteArray();
    }
}
