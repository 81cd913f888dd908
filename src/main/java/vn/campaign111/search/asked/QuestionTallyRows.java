package vn.campaign111.search.asked;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rows of {@code question_tally}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionTallyRows extends GenericRepository<QuestionTallyRow, String> {

    @Query("""
            INSERT INTO question_tally (period, locale, question_hash, asked, results, far)
            VALUES (:period, :locale, :questionHash, :asked, :results, :far)
            ON DUPLICATE KEY UPDATE asked = asked + VALUES(asked), results = VALUES(results), far = VALUES(far)""")
    int add(List<QuestionTallyRow> rows);

    @Query("""
            SELECT t.question_hash FROM question_tally t
             WHERE t.period = :period AND t.question_hash IN (:hashes) AND t.asked >= :often AND t.question IS NULL""")
    Set<String> unrevealed(String period, Collection<String> hashes, long often);

    @Query("UPDATE question_tally SET question = :question WHERE period = :period AND question_hash = :questionHash")
    int reveal(String period, String questionHash, String question);

    @Query("""
            SELECT t.* FROM question_tally t
             WHERE t.period = :period AND t.question IS NOT NULL AND t.asked >= :often
             ORDER BY t.asked DESC, t.question, t.locale LIMIT :limit""")
    List<QuestionTallyRow> often(String period, long often, int limit);

    @Query("SELECT COUNT(*) FROM question_tally t WHERE t.locale = :locale AND t.question = :question")
    long countRevealed(String locale, String question);

    @Query("""
            DELETE FROM question_tally WHERE question IS NULL
               AND period IN (SELECT p.period FROM question_period p WHERE p.last_day < :day)""")
    int removeUnrevealedBefore(LocalDate day);

    @Query("""
            DELETE FROM question_tally
             WHERE period IN (SELECT p.period FROM question_period p WHERE p.last_day < :day)""")
    int removeBefore(LocalDate day);

    @Query("""
            INSERT INTO question_set_aside (locale, question, deed, changed_by, changed_at)
            VALUES (:locale, :question, :deed, :changedBy, :changedAt)
            ON DUPLICATE KEY UPDATE deed = VALUES(deed), changed_by = VALUES(changed_by), changed_at = VALUES(changed_at)""")
    int setAside(String locale, String question, String deed, String changedBy, Instant changedAt);

    @Query("DELETE FROM question_set_aside WHERE locale = :locale AND question = :question")
    int putBack(String locale, String question);

    @Query("DELETE FROM question_set_aside WHERE changed_at < :before")
    int removeSetAsideBefore(Instant before);

    /** Returns of each question that is no longer open the deed, the locale and the text, parted by spaces. */
    @Query("SELECT CONCAT(s.deed, ' ', s.locale, ' ', s.question) FROM question_set_aside s")
    List<String> deeds();
}
