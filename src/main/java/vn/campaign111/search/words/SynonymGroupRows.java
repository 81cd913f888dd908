package vn.campaign111.search.words;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of {@code synonym_group}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SynonymGroupRows extends GenericRepository<SynonymGroupRow, String> {

    SynonymGroupRow save(SynonymGroupRow row);

    SynonymGroupRow update(SynonymGroupRow row);

    Optional<SynonymGroupRow> findById(String id);

    @Query("DELETE FROM synonym_group WHERE id = :id")
    int remove(String id);

    @Query("SELECT g.* FROM synonym_group g ORDER BY g.changed_at DESC, g.id DESC")
    List<SynonymGroupRow> newestFirst();
}
