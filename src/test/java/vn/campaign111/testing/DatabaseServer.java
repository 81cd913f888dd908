package vn.campaign111.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A real server that speaks the MySQL protocol: an installed {@code mariadbd} or {@code mysqld} on a free loopback port
 * with a data folder of its own under {@code target/}, started at the first use and stopped with this process. {@code
 * CAMPAIGN_TEST_DB_URL} ({@code jdbc:mysql://host:port/}, with {@code …_USER} and {@code …_PASSWORD}) names another one.
 */
public final class DatabaseServer {

    private static final List<String> PROGRAMS = List.of("mariadbd", "mysqld");
    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin");
    private static final Duration START = Duration.ofMinutes(1);
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private static @Nullable DatabaseServer running;

    private final String url;
    private final String user;
    private final String password;

    private DatabaseServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Returns the running server. Without one the test is aborted with the reason, or fails when {@code CI=true}. */
    static synchronized DatabaseServer require() {
        if (running == null) {
            running = named().or(DatabaseServer::installed).orElseThrow(DatabaseServer::absence);
        }
        return running;
    }

    /** Makes an empty schema and returns the settings that lead to it: the plain address an office would write. */
    Map<String, Object> emptySchema() {
        String schema = "campaign_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
        execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
        return Map.of(
                "datasources.default.url", url + schema,
                "datasources.default.username", user,
                "datasources.default.password", password);
    }

    private static Optional<DatabaseServer> named() {
        return Optional.ofNullable(System.getenv("CAMPAIGN_TEST_DB_URL"))
                .map(url -> new DatabaseServer(
                        url,
                        System.getenv().getOrDefault("CAMPAIGN_TEST_DB_USER", "root"),
                        System.getenv().getOrDefault("CAMPAIGN_TEST_DB_PASSWORD", "")));
    }

    private static Optional<DatabaseServer> installed() {
        return PROGRAMS.stream()
                .flatMap(program -> FOLDERS.stream().map(folder -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(DatabaseServer::start);
    }

    private static RuntimeException absence() {
        String reason = "no database server: install mariadb-server-core (or MySQL), or set CAMPAIGN_TEST_DB_URL";
        return "true".equals(System.getenv("CI"))
                ? new IllegalStateException(reason)
                : new TestAbortedException(reason);
    }

    private static DatabaseServer start(Path program) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "database-server"))
                    .toAbsolutePath();
            Path data = Files.createTempDirectory(folder, "data");
            int port = freePort();
            initialize(program, folder, data);
            Process process = new ProcessBuilder(command(
                            program,
                            "--datadir=" + data,
                            "--port=" + port,
                            "--bind-address=127.0.0.1",
                            "--socket=server.sock",
                            "--pid-file=server.pid",
                            "--innodb-buffer-pool-size=64M",
                            "--innodb-flush-log-at-trx-commit=0"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data), "stop database server"));
            DatabaseServer server = new DatabaseServer("jdbc:mysql://127.0.0.1:" + port + "/", "root", "");
            server.awaitAnswer(process);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void initialize(Path program, Path folder, Path data) throws IOException {
        Path installer = program.resolveSibling("../bin/mariadb-install-db").normalize();
        List<String> command = Files.isExecutable(installer)
                ? command(installer, "--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db")
                : command(program, "--initialize-insecure", "--datadir=" + data);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("initialize.log").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the database server could not make its folder; see " + folder);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    /** Servers refuse to run as root unless they are told to. */
    private static List<String> command(Path program, String... options) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(Process process) {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (Connection connection = connect()) {
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("the database server did not start; see target/database-server", e);
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static void stop(Process process, Path data) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
