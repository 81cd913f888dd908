package vn.campaign111.editorial;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code revision}; written once, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Revisions extends GenericRepository<Revision, String> {

    Revision save(Revision revision);

    List<Revision> saveAll(Iterable<Revision> revisions);

    Optional<Revision> findById(String id);

    @Query("SELECT r.* FROM revision r WHERE r.id IN (:ids)")
    List<Revision> withIds(Collection<String> ids);

    @Query("SELECT r.* FROM revision r WHERE r.document_id = :documentId ORDER BY r.number DESC LIMIT :limit")
    List<Revision> latest(String documentId, int limit);

    @Query("SELECT DISTINCT r.author FROM revision r WHERE r.document_id = :documentId AND r.edition_id = :editionId")
    Set<String> authors(String documentId, String editionId);

    @Query("SELECT COALESCE(MAX(r.number), 0) FROM revision r WHERE r.document_id = :documentId")
    int lastNumber(String documentId);
}
