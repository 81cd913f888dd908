package vn.campaign111.operations;

import java.nio.file.Path;
import java.util.Map;

/** The properties that follow from several settings: where the database is and how visitors reach the product. */
final class StartProperties {

    /** H2 behaves like MySQL here, is in UTC, and writes each commit before it is acknowledged. */
    private static final String EMBEDDED_MODE = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";TIME ZONE=UTC;WRITE_DELAY=0;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE";

    private StartProperties() {}

    static Map<String, Object> of(Map<String, String> environment) {
        return Map.of(
                "datasources.default.url", databaseUrl(environment),
                "campaign.base-url", baseUrl(environment));
    }

    private static String databaseUrl(Map<String, String> environment) {
        String given = environment.getOrDefault(Setting.DB_URL.variable(), "");
        return given.isBlank() ? embedded(environment) : given;
    }

    /** The command line may open the same database while the server runs: the first process serves the others. */
    private static String embedded(Map<String, String> environment) {
        String folder = environment.getOrDefault(Setting.DATA_DIR.variable(), Setting.DATA_DIR.standard());
        Path file =
                Path.of(folder).toAbsolutePath().normalize().resolve("database").resolve("campaign111");
        return "jdbc:h2:" + ForcedFiles.named(file) + EMBEDDED_MODE;
    }

    private static String baseUrl(Map<String, String> environment) {
        String given = environment.getOrDefault(Setting.BASE_URL.variable(), "");
        String port = environment.getOrDefault(Setting.PORT.variable(), Setting.PORT.standard());
        return given.isBlank() ? "http://localhost:" + port : given;
    }
}
