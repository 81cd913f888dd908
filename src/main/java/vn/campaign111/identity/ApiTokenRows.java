package vn.campaign111.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of {@code api_token}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ApiTokenRows extends GenericRepository<ApiTokenRow, String> {

    ApiTokenRow save(ApiTokenRow token);

    Optional<ApiTokenRow> findById(String id);

    Optional<ApiTokenRow> findBySecretHash(String secretHash);

    @Query("SELECT t.* FROM api_token t WHERE t.account_id = :accountId ORDER BY t.created_at DESC, t.id DESC")
    List<ApiTokenRow> ofAccount(String accountId);

    @Query("UPDATE api_token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
    int revoke(String id, Instant now);

    @Query("UPDATE api_token SET revoked_at = :now WHERE account_id = :accountId AND revoked_at IS NULL")
    int revokeAll(String accountId, Instant now);
}
