package vn.campaign111.journeys;

import io.micronaut.context.ApplicationContext;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.campaign111.kernel.Time;
import vn.campaign111.operations.StartUp;
import vn.campaign111.search.asked.Period;

/** The product with its samples, started once for all journeys, on a free loopback port and a folder of its own. */
final class RunningProduct {

    private static final RunningProduct STARTED = start();

    private final ApplicationContext product;
    private final String address;
    private final List<String> told;

    private RunningProduct(ApplicationContext product, String address, List<String> told) {
        this.product = product;
        this.address = address;
        this.told = told;
    }

    static RunningProduct started() {
        return STARTED;
    }

    String address(String path) {
        return address + path;
    }

    /** Returns the one-time link printed for the account with this e-mail. */
    String linkOf(String email) {
        String line = told.stream()
                .filter(candidate -> candidate.contains(email))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no link for " + email + " in " + told));
        return line.substring(line.indexOf("http"));
    }

    /** Counts a question as asked so often this month that it is shown, and as far from all it finds. */
    void wasAskedOften(String question) {
        String month = Period.month(LocalDate.now(Time.VIETNAM)).key();
        DataSource plain = product.getBean(DataSourceResolver.class).resolve(product.getBean(DataSource.class));
        try (Connection database = plain.getConnection();
                PreparedStatement tally = database.prepareStatement(
                        "INSERT INTO question_tally (period, locale, question_hash, asked, results, far, question)"
                                + " VALUES (?, 'vi', ?, 9, 24, TRUE, ?)")) {
            tally.setString(1, month);
            tally.setString(2, "c".repeat(64));
            tally.setString(3, question);
            tally.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RunningProduct start() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "journeys"));
            Path data = Files.createTempDirectory(folder, "data").toAbsolutePath();
            int port = freePort();
            String address = "http://127.0.0.1:" + port;
            ApplicationContext product = ApplicationContext.builder()
                    .deduceEnvironment(false)
                    .banner(false)
                    .properties(Map.of(
                            "datasources.default.url",
                            "jdbc:h2:mem:journeys;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
                                    + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;DB_CLOSE_DELAY=-1",
                            "campaign.base-url",
                            address,
                            "campaign.data-dir",
                            data.toString(),
                            "campaign.seed",
                            "samples",
                            "micronaut.server.host",
                            "127.0.0.1",
                            "micronaut.server.port",
                            port,
                            "endpoints.all.port",
                            freePort()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop the product"));
            List<String> told = product.getBean(StartUp.class).prepareToServe();
            product.getBean(EmbeddedServer.class).start();
            return new RunningProduct(product, address, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
