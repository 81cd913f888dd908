package vn.campaign111.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The rows of {@code publication_facet}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicFacetRows extends GenericRepository<PublicFacet, String> {

    List<PublicFacet> saveAll(Iterable<PublicFacet> facets);

    @Query("DELETE FROM publication_facet WHERE document_id = :documentId")
    int forget(String documentId);

    @Query("SELECT f.* FROM publication_facet f WHERE f.document_id IN (:documentIds)")
    List<PublicFacet> ofDocuments(Collection<String> documentIds);
}
