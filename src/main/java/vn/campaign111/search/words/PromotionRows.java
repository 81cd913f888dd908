package vn.campaign111.search.words;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of {@code promotion}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PromotionRows extends GenericRepository<PromotionRow, String> {

    PromotionRow save(PromotionRow row);

    PromotionRow update(PromotionRow row);

    Optional<PromotionRow> findById(String id);

    @Query("DELETE FROM promotion WHERE id = :id")
    int remove(String id);

    @Query("SELECT p.* FROM promotion p ORDER BY p.changed_at DESC, p.id DESC")
    List<PromotionRow> newestFirst();
}
