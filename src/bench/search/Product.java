import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged product, running on ports and in a folder of its own until it is closed. */
final class Product implements AutoCloseable {

    private static final String EMAIL = "measure@example.vn";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Pattern NONE_UNREAD = Pattern.compile("(?m)^campaign_file_texts_unread 0\\.0$");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path jar;
    private final Path folder;
    private final int port;
    private final int management;
    private final Process process;

    private Product(Path jar, Path folder, int port, int management, Process process) {
        this.jar = jar;
        this.folder = folder;
        this.port = port;
        this.management = management;
        this.process = process;
    }

    /**
     * Starts the product and waits until it answers.
     *
     * @param samples whether it begins with the content of content-samples, or empty
     */
    static Product started(Path jar, boolean samples) throws IOException, InterruptedException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException("no " + jar + "; package the product first: mvn -q -DskipTests package");
        }
        Path folder = Files.createTempDirectory("search-quality");
        int port = freePort();
        int management = freePort();
        ProcessBuilder builder = command(jar, folder, port, management, "serve");
        builder.environment().put("CAMPAIGN_SEED", samples ? "samples" : "none");
        builder.environment().put("CAMPAIGN_ADMIN_EMAIL", EMAIL);
        builder.environment().put("CAMPAIGN_ADMIN_PASSWORD", "only on this machine, for minutes");
        builder.redirectOutput(folder.resolve("product.log").toFile());
        Product product = new Product(jar, folder, port, management, builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(product::close));
        product.awaitAnswers(samples);
        product.awaitFiles();
        return product;
    }

    private static ProcessBuilder command(Path jar, Path folder, int port, int management, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] line = Stream.concat(
                        Stream.of(java, "-jar", jar.toAbsolutePath().toString()), Stream.of(arguments))
                .toArray(String[]::new);
        ProcessBuilder builder = new ProcessBuilder(line).directory(new File(".")).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("CAMPAIGN_") && !name.equals("CAMPAIGN_SEARCH_ENGINE"));
        environment.put("CAMPAIGN_HOST", "127.0.0.1");
        environment.put("CAMPAIGN_PORT", Integer.toString(port));
        environment.put("CAMPAIGN_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("CAMPAIGN_DATA_DIR", folder.resolve("data").toString());
        return builder;
    }

    /** Waits until the words of all files were read, and a little for the index: they come behind their documents. */
    private void awaitFiles() throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!NONE_UNREAD.matcher(metrics()).find()) {
            if (System.nanoTime() > end) {
                throw new IOException("files were still being read after " + START);
            }
            Thread.sleep(1_000);
        }
        Thread.sleep(1_000);
    }

    private String metrics() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + management + "/prometheus");
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private void awaitAnswers(boolean samples) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        long documents = -1;
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException(
                        "the product did not start:\n" + Files.readString(folder.resolve("product.log")));
            }
            Thread.sleep(1_000);
            long now = documentsOrMinusOne();
            // The samples come in one after another: two equal counts in a row mean that all are there.
            if (now >= 0 && now == documents && (!samples || now > 0)) {
                return;
            }
            documents = now;
        }
        throw new IOException("the product did not answer within " + START);
    }

    private long documentsOrMinusOne() throws InterruptedException {
        try {
            return documents();
        } catch (IOException e) {
            return -1;
        }
    }

    private long documents() throws IOException, InterruptedException {
        return documents("vi");
    }

    /** How many documents can be found on the site of a language. */
    long documents(String locale) throws IOException, InterruptedException {
        return ((Number) Json.object(search("", 0, locale)).get("total")).longValue();
    }

    /** Waits until so many documents can be found. */
    void awaitDocuments(int expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        long found = documents();
        while (found < expected) {
            if (System.nanoTime() > end) {
                throw new IOException("only " + found + " of " + expected + " documents can be found");
            }
            Thread.sleep(1_000);
            found = documents();
        }
    }

    /** The answer to a search, as JSON. */
    String search(String text, int size, String locale) throws IOException, InterruptedException {
        String query = "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&size=" + size + "&locale=" + locale;
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(uri("/api/v1/search?" + query)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " to «" + text + "»: " + answer.body());
        }
        return answer.body();
    }

    /** Imports and publishes documents, one a line, and returns what was answered, one a line. */
    String imported(String lines, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(uri("/api/v1/imports?publish=true&wait=true"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the import was refused: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** A token that may import and publish. */
    String token() throws IOException, InterruptedException {
        Process command = command(jar, folder, port, management, "accounts", "token", EMAIL, "--scope", "import,publish", "--json")
                .redirectError(folder.resolve("token.log").toFile())
                .redirectErrorStream(false)
                .start();
        String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            throw new IOException("no token: " + printed + Files.readString(folder.resolve("token.log")));
        }
        String line = printed.lines().filter(one -> one.startsWith("{")).findFirst().orElseThrow();
        return (String) Json.object(line).get("result");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public synchronized void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
