package vn.campaign111.publication;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of given documents that may be seen, with empty contents. Every search asks for them, and finding out
 * anew by name what stands in each column of each row took longer than the database itself; here it is said once. Nor is the
 * connection declared as one for reading: finding out whether it is one already is a statement of its own.
 */
@Singleton
class VisibleHeads {

    private final ConnectionOperations<Connection> connections;

    VisibleHeads(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** Returns them in no set order. */
    List<Publication> of(List<String> documentIds, List<String> visibilities) {
        return connections.execute(
                ConnectionDefinition.DEFAULT, status -> read(status.getConnection(), documentIds, visibilities));
    }

    private static List<Publication> read(Connection connection, List<String> documentIds, List<String> visibilities) {
        String query = PublicationRows.HEADS + " WHERE p.document_id IN (" + places(documentIds) + ") AND"
                + PublicationRows.VISIBLE.replace(":visibilities", places(visibilities));
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            int place = 1;
            for (String documentId : documentIds) {
                statement.setString(place++, documentId);
            }
            for (String visibility : visibilities) {
                statement.setString(place++, visibility);
            }
            return heads(statement);
        } catch (SQLException e) {
            throw new DataAccessException("the heads of publications can't be read", e);
        }
    }

    private static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static List<Publication> heads(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Publication> heads = new ArrayList<>();
            while (row.next()) {
                heads.add(head(row));
            }
            return heads;
        }
    }

    /** Takes the columns in the order of {@link PublicationRows#HEADS}. */
    private static Publication head(ResultSet row) throws SQLException {
        return new Publication(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getTimestamp(12).toInstant(),
                instant(row, 13),
                row.getTimestamp(14).toInstant(),
                row.getTimestamp(15).toInstant(),
                row.getString(16),
                instant(row, 17),
                row.getString(18));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
