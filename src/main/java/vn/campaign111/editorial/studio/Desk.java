package vn.campaign111.editorial.studio;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.Document;

/** What lies on somebody's desk: reads documents with their newest edition. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Desk extends GenericRepository<Document, String> {

    /**
     * A document on the desk.
     *
     * @param note what the reviewer said when returning it, or null
     */
    @Introspected
    record Line(
            String id,
            String type,
            String locale,
            String title,
            int number,
            @Nullable String note,
            Instant changedAt) {}

    String LINES = """
            SELECT d.id, d.type, d.locale, d.title, e.number, e.note, d.changed_at
              FROM document d JOIN edition e ON e.id = d.edition_id
             WHERE e.state =""";

    String WRITTEN = " (SELECT 1 FROM revision r"
            + " WHERE r.document_id = d.id AND r.edition_id = e.id AND r.author = :account)";

    String NEWEST = " ORDER BY d.changed_at DESC, d.id DESC LIMIT :limit";

    /** What waits for the check of somebody who wrote none of it. */
    @Query(LINES + "'IN_REVIEW' AND NOT EXISTS" + WRITTEN + NEWEST)
    List<Line> toReview(String account, int limit);

    @Query(LINES + "'DRAFT' AND e.note IS NOT NULL AND EXISTS" + WRITTEN + NEWEST)
    List<Line> returned(String account, int limit);

    @Query(LINES + "'DRAFT' AND e.note IS NULL AND EXISTS" + WRITTEN + NEWEST)
    List<Line> drafts(String account, int limit);

    @Query(LINES + "'IN_REVIEW' AND EXISTS" + WRITTEN + NEWEST)
    List<Line> sent(String account, int limit);

    @Query(LINES + "'APPROVED'" + NEWEST)
    List<Line> toPublish(int limit);

    @Query(LINES + "'PUBLISHED'" + " ORDER BY e.published_at DESC, d.id DESC LIMIT :limit")
    List<Line> published(int limit);
}
