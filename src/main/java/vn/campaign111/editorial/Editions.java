package vn.campaign111.editorial;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of {@code edition}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Editions extends CrudRepository<Edition, String> {

    @Query("SELECT e.* FROM edition e WHERE e.document_id = :documentId ORDER BY e.number DESC")
    List<Edition> ofDocument(String documentId);

    @Query("SELECT e.* FROM edition e WHERE e.id IN (:ids)")
    List<Edition> withIds(Collection<String> ids);

    /** Returns the edition that is public, or was until it was recalled. */
    @Query("SELECT e.* FROM edition e WHERE e.document_id = :documentId AND e.state IN ('PUBLISHED', 'WITHDRAWN')")
    Optional<Edition> standing(String documentId);

    @Query("SELECT e.* FROM edition e WHERE e.document_id IN (:documentIds) AND e.state = 'PUBLISHED'")
    List<Edition> publishedOf(Collection<String> documentIds);

    @Query("SELECT e.document_id FROM edition e WHERE e.state = 'PUBLISHED'")
    List<String> publishedDocuments();
}
