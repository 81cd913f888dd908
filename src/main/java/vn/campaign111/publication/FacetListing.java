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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.campaign111.publication.Publications.Listing;
import vn.campaign111.search.SearchFacet;

/**
 * Lists documents by their facets, from {@code publication_facet} alone. The query is put together for what is asked:
 * every condition that might be absent would keep the databases from reading an index in its order.
 */
@Singleton
class FacetListing {

    private final ConnectionOperations<Connection> connections;

    FacetListing(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** Tells whether the listing asks for any facet. */
    static boolean asks(Listing listing) {
        return !listing.topics().isEmpty() || !listing.audiences().isEmpty();
    }

    /** Returns how many documents a listing that asks for a facet holds. */
    long count(Listing listing, List<String> visibilities) {
        Asked asked = new Asked(listing, visibilities);
        String counted = asked.severalKeys ? "COUNT(DISTINCT p.document_id)" : "COUNT(*)";
        return Long.parseLong(
                read("SELECT " + counted + asked.conditions, asked.values).getFirst());
    }

    /** Returns the documents of a page of a listing that asks for a facet, the last changed first. */
    List<String> ids(Listing listing, int from, int size, List<String> visibilities) {
        Asked asked = new Asked(listing, visibilities);
        asked.values.add(from);
        asked.values.add(size);
        return read("SELECT p.document_id" + asked.conditions + asked.order() + " LIMIT ?, ?", asked.values);
    }

    private List<String> read(String query, List<Object> values) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(query)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                return firstColumn(statement);
            } catch (SQLException e) {
                throw new DataAccessException("the list of documents by facets can't be read", e);
            }
        });
    }

    private static List<String> firstColumn(PreparedStatement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** The conditions of a listing and the values of their places, in their order. */
    private static final class Asked {

        private static final String ORDER = "p.type DESC, p.modified DESC, p.document_id DESC";

        final String conditions;
        final List<Object> values = new ArrayList<>();
        final boolean severalKeys;

        Asked(Listing listing, List<String> visibilities) {
            boolean byTopic = !listing.topics().isEmpty();
            SearchFacet facet = byTopic ? SearchFacet.TOPIC : SearchFacet.AUDIENCE;
            List<String> keys = byTopic ? listing.topics() : listing.audiences();
            severalKeys = keys.size() > 1;
            conditions = " FROM publication_facet p WHERE p.facet = " + place(facet.key())
                    + " AND p.facet_key IN (" + places(keys) + ") AND p.type = " + place(listing.type())
                    + " AND p.modified >= " + place(Timestamp.from(listing.updatedSince()))
                    + Optional.ofNullable(listing.locale())
                            .map(locale -> " AND p.locale = " + place(locale))
                            .orElse("")
                    + (byTopic && !listing.audiences().isEmpty() ? alsoFor(listing.audiences()) : "")
                    + " AND" + PublicationRows.VISIBLE.replace(":visibilities", places(visibilities));
        }

        /** A document that carries several of the keys is listed once; for a single one the index holds the order. */
        String order() {
            return severalKeys
                    ? " GROUP BY p.type, p.modified, p.document_id ORDER BY " + ORDER
                    : " ORDER BY p.facet DESC, p.facet_key DESC, " + ORDER;
        }

        private String alsoFor(List<String> audiences) {
            return " AND EXISTS (SELECT 1 FROM publication_facet f WHERE f.facet = " + place(SearchFacet.AUDIENCE.key())
                    + " AND f.facet_key IN (" + places(audiences) + ")"
                    + " AND f.type = p.type AND f.modified = p.modified AND f.document_id = p.document_id)";
        }

        private String place(Object value) {
            values.add(value);
            return "?";
        }

        private String places(List<String> keys) {
            values.addAll(keys);
            return String.join(", ", Collections.nCopies(keys.size(), "?"));
        }
    }
}
