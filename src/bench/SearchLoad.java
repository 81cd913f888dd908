import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures latency and processor time of searching and suggesting, against a running product on this machine:
 *
 * <pre>{@code java src/bench/SearchLoad.java http://localhost:8080 PROCESS_ID search|suggest CONNECTIONS SECONDS [QUESTIONS.txt]}</pre>
 *
 * Connections are kept; questions, one a line, are asked in turn. To suggest, each question is typed letter by letter. A
 * first fifth of the time is not counted.
 */
class SearchLoad {

    private static final List<String> QUESTIONS = List.of(
            "bắt nạt trên mạng",
            "con bi bat nat tren mang phai lam sao",
            "lừa đảo chiếm đoạt tài khoản",
            "lam sao de bao ve thong tin ca nhan cua con",
            "tổng đài 111",
            "hình ảnh riêng tư bị phát tán",
            "quản lý thời gian chơi game của trẻ",
            "mật khẩu",
            "nguoi la ket ban voi con toi tren facebook",
            "cha mẹ nên nói chuyện với con như thế nào về an toàn trên mạng",
            "áp phích cho trường học",
            "video hướng dẫn học sinh tiểu học");

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        String base = arguments[0];
        ProcessHandle server = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
        boolean suggest = arguments[2].equals("suggest");
        int connections = Integer.parseInt(arguments[3]);
        long seconds = Long.parseLong(arguments[4]);
        List<String> questions = arguments.length > 5 ? Files.readAllLines(Path.of(arguments[5])) : QUESTIONS;
        List<URI> addresses = suggest ? typed(base, questions) : asked(base, questions);
        run(addresses, connections, Math.max(1, seconds / 5));
        Duration before = server.info().totalCpuDuration().orElse(Duration.ZERO);
        long[] nanos = run(addresses, connections, seconds);
        Duration spent = server.info().totalCpuDuration().orElse(Duration.ZERO).minus(before);
        System.out.printf(
                Locale.ROOT,
                "%s, %d connections: %d answers, %.0f/s; median %.2f ms, p99 %.2f ms (%.1f x), longest %.2f ms; "
                        + "server processor time %.0f us an answer%n",
                arguments[2],
                connections,
                nanos.length,
                nanos.length / (double) seconds,
                millis(nanos, 0.5),
                millis(nanos, 0.99),
                millis(nanos, 0.99) / millis(nanos, 0.5),
                millis(nanos, 1),
                spent.toNanos() / 1e3 / nanos.length);
    }

    private static long[] run(List<URI> addresses, int connections, long seconds)
            throws InterruptedException, ExecutionException {
        AtomicInteger turn = new AtomicInteger();
        long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Future<long[]>> workers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                workers.add(threads.submit(() -> ask(addresses, turn, deadline)));
            }
        }
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> worker : workers) {
            all.add(worker.get());
        }
        return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long[] ask(List<URI> addresses, AtomicInteger turn, long deadline)
            throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() - deadline < 0) {
                URI address = addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
                long start = System.nanoTime();
                HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
                nanos.add(System.nanoTime() - start);
                if (answer.statusCode() != 200) {
                    throw new IOException(address + " answered " + answer.statusCode());
                }
            }
        }
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<URI> asked(String base, List<String> questions) {
        return questions.stream().map(one -> URI.create(base + "/api/v1/search?locale=vi&q=" + encoded(one))).toList();
    }

    private static List<URI> typed(String base, List<String> questions) {
        List<URI> typed = new ArrayList<>();
        for (String question : questions) {
            for (int end = 1; end <= Math.min(24, question.length()); end++) {
                typed.add(URI.create(base + "/api/v1/suggest?locale=vi&q=" + encoded(question.substring(0, end))));
            }
        }
        return typed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double millis(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))] / 1e6;
    }
}
