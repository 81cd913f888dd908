package vn.campaign111.search.asked;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

/** The rows of {@code question_period}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionPeriodRows extends GenericRepository<QuestionPeriodRow, String> {

    Optional<QuestionPeriodRow> findById(String period);

    /** Leaves the secret of whoever came first. */
    @Query("""
            INSERT INTO question_period (period, last_day, secret) VALUES (:period, :lastDay, :secret)
            ON DUPLICATE KEY UPDATE last_day = VALUES(last_day)""")
    int begin(String period, LocalDate lastDay, String secret);

    @Query("UPDATE question_period SET secret = NULL WHERE last_day < :day AND secret IS NOT NULL")
    int forgetSecretsBefore(LocalDate day);

    @Query("DELETE FROM question_period WHERE last_day < :day")
    int removeBefore(LocalDate day);
}
