package vn.campaign111.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of {@code unit} and {@code unit_predecessor}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRows extends GenericRepository<Unit, String> {

    Optional<Unit> findById(String id);

    @Query("SELECT u.* FROM unit u ORDER BY u.kind, u.code, u.id")
    List<Unit> all();

    Unit save(Unit unit);

    @Query("""
            SELECT u.* FROM unit u JOIN unit_predecessor p ON p.predecessor_id = u.id
             WHERE p.unit_id = :id ORDER BY u.id""")
    List<Unit> predecessors(String id);

    @Query("""
            SELECT u.* FROM unit u JOIN unit_predecessor p ON p.unit_id = u.id
             WHERE p.predecessor_id = :id ORDER BY u.id""")
    List<Unit> successors(String id);

    @Query("INSERT IGNORE INTO unit_predecessor (unit_id, predecessor_id) VALUES (:id, :predecessor)")
    int link(String id, String predecessor);
}
