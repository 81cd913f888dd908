package vn.campaign111.media.text;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The rows of {@code file_text}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TextRows extends GenericRepository<TextFacts, String> {

    @Query("SELECT t.* FROM file_text t WHERE t.sha256 IN (:originals)")
    List<TextFacts> of(Collection<String> originals);

    @Query("""
            INSERT INTO file_text (sha256, version, outcome, unit, pages, is_cut, read_at)
            VALUES (:sha256, :version, :outcome, :unit, :pages, :isCut, :readAt)
            ON DUPLICATE KEY UPDATE version = VALUES(version), outcome = VALUES(outcome), unit = VALUES(unit),
                pages = VALUES(pages), is_cut = VALUES(is_cut), read_at = VALUES(read_at)""")
    int put(String sha256, int version, String outcome, String unit, int pages, int isCut, Instant readAt);

    /** Returns ids of assets, in their order, whose words were never looked for, or only by an older version. */
    @Query("""
            SELECT a.id FROM asset a
             WHERE a.id > :afterId
               AND a.media_type IN (:mediaTypes)
               AND NOT EXISTS (SELECT 1 FROM file_text t WHERE t.sha256 = a.sha256 AND t.version >= :version)
             ORDER BY a.id
             LIMIT :limit""")
    List<String> unread(String afterId, Collection<String> mediaTypes, int version, int limit);

    @Query("""
            SELECT COUNT(*) FROM asset a
             WHERE a.media_type IN (:mediaTypes)
               AND NOT EXISTS (SELECT 1 FROM file_text t WHERE t.sha256 = a.sha256 AND t.version >= :version)""")
    long countUnread(Collection<String> mediaTypes, int version);
}
