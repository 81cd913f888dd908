package vn.campaign111.operations;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Where the database is: what {@code CAMPAIGN_DB_URL} says, or the embedded one in the data folder. */
final class DatabaseAddress {

    /** H2 behaves like MySQL here, is in UTC, and has written each commit before it is acknowledged. */
    private static final String EMBEDDED_MODE = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";TIME ZONE=UTC;WRITE_DELAY=0;AUTO_SERVER=TRUE";

    private DatabaseAddress() {}

    static String of(Map<String, String> environment) {
        String given = environment.getOrDefault(Setting.DB_URL.variable(), "");
        return given.isBlank() ? embedded(environment) : given;
    }

    /** The command line may open the same database while the server runs: the first process serves the others. */
    private static String embedded(Map<String, String> environment) {
        String folder =
                Objects.requireNonNullElse(environment.get(Setting.DATA_DIR.variable()), Setting.DATA_DIR.standard());
        Path file = Path.of(folder).toAbsolutePath().resolve("database").resolve("campaign111");
        return "jdbc:h2:file:" + file + EMBEDDED_MODE;
    }
}
