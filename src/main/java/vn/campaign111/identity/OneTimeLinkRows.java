package vn.campaign111.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The rows of {@code one_time_link}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OneTimeLinkRows extends GenericRepository<OneTimeLinkRow, String> {

    OneTimeLinkRow save(OneTimeLinkRow link);

    @Query("""
            SELECT l.* FROM one_time_link l
             WHERE l.secret_hash = :secretHash AND l.spent_at IS NULL AND l.expires_at > :now""")
    Optional<OneTimeLinkRow> usable(String secretHash, Instant now);

    /** Spends every open link of the account. */
    @Query("UPDATE one_time_link SET spent_at = :now WHERE account_id = :accountId AND spent_at IS NULL")
    int spendAll(String accountId, Instant now);

    @Query("""
            UPDATE one_time_link SET spent_at = :now
             WHERE secret_hash = :secretHash AND spent_at IS NULL AND expires_at > :now""")
    int spend(String secretHash, Instant now);
}
