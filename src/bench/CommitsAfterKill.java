import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tries whether a version of H2 keeps what it has committed when its process is killed; run it from the root of the
 * project before raising the version (see ADR 3):
 *
 * <pre>{@code java -cp h2-VERSION.jar src/bench/CommitsAfterKill.java 40}</pre>
 *
 * In each round a process writes through two connections with the product's mode, says each row whose transaction has
 * been committed, and is killed at a random moment. The rows it said are then looked for. Rounds are needed: losses
 * begin when the tables have grown..
 */
class CommitsAfterKill {

    private static final String MODE = ";MODE=MySQL;WRITE_DELAY=0;LOCK_TIMEOUT=10000;FILE_LOCK=NO";
    private static final int CONNECTIONS = 2;
    private static final int ROWS = 15;
    private static final int LONGEST_MILLIS = 1_500;

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].startsWith("jdbc:")) {
            write(arguments[0]);
        } else {
            rounds(Integer.parseInt(arguments[0]));
        }
    }

    private static void rounds(int rounds) throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("commits");
        String url = "jdbc:h2:file:" + folder.resolve("database") + MODE;
        Random random = new Random();
        long committed = 0;
        long lost = 0;
        for (int round = 1; round <= rounds; round++) {
            ConcurrentLinkedQueue<String> said = saidUntilKilled(url, random.nextInt(LONGEST_MILLIS));
            long missing = missing(url, said);
            System.out.printf("round %d: %d rows committed, %d of them lost%n", round, said.size(), missing);
            committed += said.size();
            lost += missing;
        }
        System.out.printf("%d rows committed in %d rounds, %d lost%n", committed, rounds, lost);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        System.exit(lost == 0 ? 0 : 1);
    }

    private static ConcurrentLinkedQueue<String> saidUntilKilled(String url, int millis)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "src/bench/CommitsAfterKill.java",
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
        Thread listener = Thread.ofVirtual().start(() -> listen(writer, said));
        while (said.isEmpty() && writer.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        writer.destroyForcibly().onExit().join();
        listener.join();
        return said;
    }

    /** Takes whole lines only, until the pipe breaks: the last one may have been cut. */
    private static void listen(Process writer, ConcurrentLinkedQueue<String> said) {
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) {
                    said.addAll(List.of(line.substring(0, line.length() - 1).split(" ")));
                }
            }
        } catch (IOException killed) {
            return;
        }
    }

    private static long missing(String url, Iterable<String> said) throws SQLException {
        long missing = 0;
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                PreparedStatement query = connection.prepareStatement("SELECT id FROM line WHERE sent = ?")) {
            for (String key : said) {
                query.setString(1, key);
                try (ResultSet row = query.executeQuery()) {
                    missing += row.next() ? 0 : 1;
                }
            }
        }
        return missing;
    }

    private static void write(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS line (id VARCHAR(36) PRIMARY KEY, sent VARCHAR(40) UNIQUE,"
                    + " author VARCHAR(36), edition VARCHAR(36), body VARCHAR(2000))");
            statement.execute("CREATE INDEX IF NOT EXISTS line_author ON line (author)");
            statement.execute("CREATE INDEX IF NOT EXISTS line_edition ON line (edition, author)");
            statement.execute("CREATE TABLE IF NOT EXISTS head (id INT PRIMARY KEY, sequence BIGINT)");
            statement.execute("INSERT IGNORE INTO head VALUES (1, 0)");
        }
        ExecutorService writers = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            writers.submit(() -> {
                try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
                    connection.setAutoCommit(false);
                    while (true) {
                        transaction(connection);
                    }
                } catch (SQLException e) {
                    e.printStackTrace();
                    throw e;
                }
            });
        }
    }

    /** Writes some rows, moves the head all writers share, and says the rows once that is committed. */
    private static void transaction(Connection connection) throws SQLException {
        List<String> keys = Stream.generate(CommitsAfterKill::random).limit(ROWS).toList();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO line VALUES (?, ?, ?, ?, ?)")) {
            for (String key : keys) {
                insert.setString(1, random());
                insert.setString(2, key);
                insert.setString(3, random());
                insert.setString(4, random());
                insert.setString(5, "x".repeat(1_000));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE head SET sequence = sequence + 1 WHERE id = 1");
        }
        connection.commit();
        System.out.println(String.join(" ", keys) + ".");
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
