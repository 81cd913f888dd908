package vn.campaign111.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of {@code journal_entry}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JournalEntries extends GenericRepository<JournalEntry, Long> {

    List<JournalEntry> saveAll(Iterable<JournalEntry> entries);

    @Query("""
            SELECT sequence, recorded_at, action, subject_type, subject_id, actor, details, previous_hash, hash
              FROM journal_entry
             WHERE sequence > :sequence
             ORDER BY sequence
             LIMIT :limit""")
    List<JournalEntry> after(long sequence, int limit);

    @Query("""
            SELECT sequence, recorded_at, action, subject_type, subject_id, actor, details, previous_hash, hash
              FROM journal_entry
             WHERE subject_type = :subjectType
               AND subject_id = :subjectId
             ORDER BY sequence DESC
             LIMIT :limit""")
    List<JournalEntry> about(String subjectType, String subjectId, int limit);

    @Query("""
            SELECT sequence, recorded_at, action, subject_type, subject_id, actor, details, previous_hash, hash
              FROM journal_entry
             ORDER BY sequence DESC
             LIMIT :from, :limit""")
    List<JournalEntry> latest(int from, int limit);
}
