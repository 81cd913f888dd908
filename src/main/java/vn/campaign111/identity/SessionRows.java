package vn.campaign111.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The rows of {@code account_session}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRow, String> {

    SessionRow save(SessionRow session);

    @Query("""
            SELECT s.* FROM account_session s
             WHERE s.secret_hash = :secretHash AND s.seen_at > :seenAfter AND s.created_at > :createdAfter""")
    Optional<SessionRow> living(String secretHash, Instant seenAfter, Instant createdAfter);

    @Query("UPDATE account_session SET seen_at = :now WHERE secret_hash = :secretHash")
    int touch(String secretHash, Instant now);

    @Query("DELETE FROM account_session WHERE secret_hash = :secretHash")
    int end(String secretHash);

    @Query("DELETE FROM account_session WHERE account_id = :accountId")
    int endAll(String accountId);

    @Query("DELETE FROM account_session WHERE created_at <= :createdUntil")
    int sweep(Instant createdUntil);
}
