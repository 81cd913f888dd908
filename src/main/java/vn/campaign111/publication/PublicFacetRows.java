package vn.campaign111.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The rows of {@code publication_facet}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicFacetRows extends GenericRepository<PublicFacet, String> {

    List<PublicFacet> saveAll(Iterable<PublicFacet> facets);

    @Query("""
            DELETE FROM publication_facet
             WHERE facet = :facet AND facet_key = :facetKey AND type = :type AND modified = :modified
               AND document_id = :documentId""")
    int forget(String facet, String facetKey, String type, Instant modified, String documentId);

    /** Reads the whole table: no index begins with the document. */
    @Query("DELETE FROM publication_facet WHERE document_id = :documentId")
    int forgetDocument(String documentId);

    /** Reads the whole table, too. */
    @Query("SELECT f.* FROM publication_facet f WHERE f.document_id = :documentId")
    List<PublicFacet> ofDocument(String documentId);

    /** Reads the whole table, too. */
    @Query("SELECT f.* FROM publication_facet f WHERE f.document_id > :afterId AND f.document_id <= :lastId")
    List<PublicFacet> between(String afterId, String lastId);
}
