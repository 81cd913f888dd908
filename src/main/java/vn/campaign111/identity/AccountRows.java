package vn.campaign111.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of {@code account} and {@code account_role}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, String> {

    AccountRow save(AccountRow account);

    Optional<AccountRow> findById(String id);

    Optional<AccountRow> findByEmail(String email);

    long count();

    @Query("SELECT a.* FROM account a WHERE a.id = :id FOR UPDATE")
    Optional<AccountRow> lock(String id);

    @Query("SELECT a.* FROM account a ORDER BY a.email LIMIT :from, :limit")
    List<AccountRow> inOrder(int from, int limit);

    @Query("UPDATE account SET password_hash = :hash WHERE id = :id")
    int choosePassword(String id, @Nullable String hash);

    @Query("UPDATE account SET state = :state WHERE id = :id")
    int changeState(String id, AccountState state);

    @Query("UPDATE account SET language = :language WHERE id = :id")
    int chooseLanguage(String id, String language);

    @Query("SELECT account_id, role_name FROM account_role WHERE account_id IN (:ids) ORDER BY role_name")
    List<AccountRole> roles(Collection<String> ids);

    @Query("INSERT INTO account_role (account_id, role_name) VALUES (:id, :role)")
    int grant(String id, String role);

    @Query("DELETE FROM account_role WHERE account_id = :id")
    int revokeRoles(String id);

    @Query("""
            SELECT COUNT(*)
              FROM account a JOIN account_role r ON r.account_id = a.id
             WHERE r.role_name = 'administrator' AND a.state = 'ACTIVE'""")
    long countAdministrators();
}
