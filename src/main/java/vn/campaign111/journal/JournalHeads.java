package vn.campaign111.journal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The one row of {@code journal_head}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface JournalHeads extends GenericRepository<JournalHead, Integer> {

    @Query("SELECT id, sequence, hash FROM journal_head WHERE id = 1")
    JournalHead read();

    /** Waits for every transaction that is appending, then holds the head until this transaction ends. */
    @Query("SELECT id, sequence, hash FROM journal_head WHERE id = 1 FOR UPDATE")
    JournalHead lock();

    @Query("UPDATE journal_head SET sequence = :sequence, hash = :hash WHERE id = 1")
    int move(long sequence, String hash);
}
