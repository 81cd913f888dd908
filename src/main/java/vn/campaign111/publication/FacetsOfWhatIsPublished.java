package vn.campaign111.publication;

import io.micronaut.core.type.Argument;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Json;

/**
 * Fills {@code publication_facet} from what was published before there was one. The keys stand in contents, which are
 * JSON, and no SQL that all databases understand reads that. It is one transaction, and may run again.
 */
final class FacetsOfWhatIsPublished implements JavaMigration {

    private static final int BATCH = 500;
    private static final Argument<Map<String, Object>> FIELDS = Argument.mapOf(String.class, Object.class);
    private static final Map<String, String> FACETS = Map.of("topics", "topic", "audiences", "audience");

    private static final String AFTER = """
            SELECT p.document_id, p.content FROM publication p WHERE p.document_id > ? ORDER BY p.document_id LIMIT ?""";
    private static final String FORGET = "DELETE FROM publication_facet";
    private static final String ADD = """
            INSERT INTO publication_facet
                   (document_id, facet, facet_key, type, modified, locale, visibility, withdrawn_at, visible_from,
                    visible_until)
            SELECT p.document_id, ?, ?, p.type, p.modified, p.locale, p.visibility, p.withdrawn_at, p.visible_from,
                   p.visible_until
              FROM publication p WHERE p.document_id = ?""";

    private final Json json;

    FacetsOfWhatIsPublished(Json json) {
        this.json = json;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1.53");
    }

    @Override
    public String getDescription() {
        return "facets of what is published";
    }

    @Override
    @SuppressWarnings("NullAway") // null is how a migration says that its text can't be compared
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement after = connection.prepareStatement(AFTER);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            forget.executeUpdate();
            String last = addAfter("", after, add);
            while (!last.isEmpty()) {
                add.executeBatch();
                last = addAfter(last, after, add);
            }
        }
    }

    /** Returns the last document read, or nothing when there was none. */
    private String addAfter(String documentId, PreparedStatement after, PreparedStatement add) throws SQLException {
        after.setString(1, documentId);
        after.setInt(2, BATCH);
        String last = "";
        try (ResultSet row = after.executeQuery()) {
            while (row.next()) {
                last = row.getString(1);
                Map<String, Object> content = json.read(row.getString(2), FIELDS);
                for (Map.Entry<String, String> facet : FACETS.entrySet()) {
                    add(last, facet.getValue(), content.get(facet.getKey()), add);
                }
            }
        }
        return last;
    }

    private static void add(String documentId, String facet, @Nullable Object keys, PreparedStatement add)
            throws SQLException {
        if (keys instanceof List<?> list) {
            for (Object key : list) {
                add.setString(1, facet);
                add.setString(2, String.valueOf(key));
                add.setString(3, documentId);
                add.addBatch();
            }
        }
    }
}
