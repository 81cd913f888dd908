package vn.campaign111.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The product as people run it: a process of its own, with a data folder, on free loopback ports. It can be killed and
 * started again on the same folder.
 */
public final class ProductProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Path folder;
    private final List<String> launched;
    private final Map<String, String> settings;
    private final int port;
    private final int managementPort;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private @Nullable Process server;

    /** Takes the product from the class path of the tests, without samples. */
    public ProductProcess(Path folder) throws IOException {
        this(
                folder,
                List.of(
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "vn.campaign111.Campaign111"),
                Map.of("CAMPAIGN_SEED", "none"));
    }

    private ProductProcess(Path folder, List<String> launched, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.launched = launched;
        this.settings = settings;
        this.port = freePort();
        this.managementPort = freePort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "kill the product"));
    }

    /** Takes the packaged product, with settings of its own. */
    public static ProductProcess packaged(Path folder, Map<String, String> settings) throws IOException {
        return new ProductProcess(
                folder, List.of("-jar", Path.of("target", "campaign111.jar").toString()), settings);
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public HttpClient client() {
        return client;
    }

    /** Starts the server and returns when it is ready. */
    public void start() throws IOException, InterruptedException {
        Process process = process("serve")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        server = process;
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + managementPort + "/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers(ready)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the product did not start:\n" + Files.readString(log()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Ends the server as a power cut would: at once, wherever it is. */
    public void kill() {
        Process process = server;
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Runs a command of the command line to its end and returns what it printed; another exit code than 0 is a failure. */
    public String run(String... arguments) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        Process process = process(arguments).redirectOutput(printed.toFile()).start();
        int exitCode = process.waitFor();
        String output = Files.readString(printed);
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + exitCode + ":\n" + output);
        }
        return output;
    }

    @Override
    public void close() {
        kill();
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m"));
        command.addAll(launched);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CAMPAIGN_"));
        builder.environment()
                .putAll(Map.of(
                        "CAMPAIGN_HOST", "127.0.0.1",
                        "CAMPAIGN_PORT", Integer.toString(port),
                        "CAMPAIGN_MANAGEMENT_PORT", Integer.toString(managementPort),
                        "CAMPAIGN_DATA_DIR", folder.resolve("data").toString()));
        builder.environment().putAll(settings);
        return builder;
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8)).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
