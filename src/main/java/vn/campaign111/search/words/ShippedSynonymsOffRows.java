package vn.campaign111.search.words;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of {@code shipped_synonyms_off}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ShippedSynonymsOffRows extends GenericRepository<ShippedSynonymsOffRow, String> {

    ShippedSynonymsOffRow save(ShippedSynonymsOffRow row);

    Optional<ShippedSynonymsOffRow> findById(String id);

    @Query("DELETE FROM shipped_synonyms_off WHERE id = :id")
    int remove(String id);

    @Query("SELECT s.* FROM shipped_synonyms_off s ORDER BY s.changed_at DESC, s.id DESC")
    List<ShippedSynonymsOffRow> newestFirst();
}
