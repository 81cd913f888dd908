package vn.campaign111.search.words;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of {@code help_phrase}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HelpPhraseRows extends GenericRepository<HelpPhraseRow, String> {

    HelpPhraseRow save(HelpPhraseRow row);

    Optional<HelpPhraseRow> findById(String id);

    @Query("DELETE FROM help_phrase WHERE id = :id")
    int remove(String id);

    @Query("SELECT p.* FROM help_phrase p ORDER BY p.id")
    List<HelpPhraseRow> inOrder();
}
