package vn.campaign111.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of {@code publication}; {@link #VISIBLE} is the only place that says which of them may be seen. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicationRows extends CrudRepository<Publication, String> {

    String VISIBLE = """
             p.withdrawn_at IS NULL
         AND p.visible_from <= CURRENT_TIMESTAMP
         AND (p.visible_until IS NULL OR p.visible_until > CURRENT_TIMESTAMP)
         AND p.visibility IN (:visibilities)
        """;

    @Query("SELECT p.* FROM publication p WHERE p.type = :type AND p.locale = :locale AND p.slug = :slug AND" + VISIBLE)
    Optional<Publication> visibleAt(String type, String locale, String slug, List<String> visibilities);

    @Query("SELECT p.* FROM publication p WHERE p.code = :code AND" + VISIBLE)
    Optional<Publication> visibleByCode(String code, List<String> visibilities);

    @Query("SELECT p.* FROM publication p WHERE p.document_id IN (:ids) AND" + VISIBLE)
    List<Publication> visibleByIds(Collection<String> ids, List<String> visibilities);

    /** Long texts stand apart from their rows: each would be fetched by itself, for nothing. {@link VisibleHeads} counts the columns. */
    String HEADS = """
            SELECT p.document_id, p.type, p.locale, p.translation_group, p.slug, p.code, p.title, p.summary,
                   '' AS content, p.content_hash, p.visibility, p.visible_from, p.visible_until, p.issued, p.modified,
                   p.owner_unit, p.withdrawn_at, p.withdrawn_reason
              FROM publication p
        """;

    @Query("SELECT COUNT(*) FROM publication p WHERE p.withdrawn_at IS NULL")
    long countStanding();

    @Query("SELECT p.* FROM publication p WHERE p.translation_group IN (:groups) AND" + VISIBLE)
    List<Publication> visibleByGroups(Collection<String> groups, List<String> visibilities);

    /** The embedded database reads in the order of an index only when all its columns are named: else it sorts every row. */
    String LATEST = " WHERE p.type = :type AND p.locale = :locale AND" + VISIBLE
            + " ORDER BY p.type DESC, p.locale DESC, p.issued DESC, p.document_id DESC LIMIT :from, :limit";

    @Query("SELECT p.* FROM publication p" + LATEST)
    List<Publication> visibleLatest(String type, String locale, int from, int limit, List<String> visibilities);

    @Query(HEADS + LATEST)
    List<Publication> visibleLatestHeads(String type, String locale, int from, int limit, List<String> visibilities);

    @Query("SELECT COUNT(*) FROM publication p WHERE p.type = :type AND p.locale = :locale AND" + VISIBLE)
    long countVisible(String type, String locale, List<String> visibilities);

    String LISTED = """
             p.type = :type
         AND p.modified >= :since
         AND (:locale IS NULL OR p.locale = :locale)
         AND""" + VISIBLE;

    @Query("SELECT p.* FROM publication p WHERE " + LISTED
            + " ORDER BY p.type DESC, p.modified DESC, p.document_id DESC LIMIT :from, :limit")
    List<Publication> visibleListed(
            String type, Instant since, @Nullable String locale, int from, int limit, List<String> visibilities);

    @Query("SELECT COUNT(*) FROM publication p WHERE " + LISTED)
    long countListed(String type, Instant since, @Nullable String locale, List<String> visibilities);

    /** The query of the index follower: nothing withdrawn, but also what is not visible yet. */
    @Query("SELECT p.* FROM publication p WHERE p.document_id IN (:ids) AND p.withdrawn_at IS NULL")
    List<Publication> standing(Collection<String> ids);

    @Query("""
            SELECT p.* FROM publication p
             WHERE p.withdrawn_at IS NULL AND p.document_id > :afterId
             ORDER BY p.document_id
             LIMIT :limit""")
    List<Publication> standingAfter(String afterId, int limit);

    @Query("SELECT p.* FROM publication p WHERE p.document_id > :afterId ORDER BY p.document_id LIMIT :limit")
    List<Publication> allAfter(String afterId, int limit);

    /** Returns the row, held until the transaction ends. */
    @Query("SELECT p.* FROM publication p WHERE p.document_id = :documentId FOR UPDATE")
    Optional<Publication> lock(String documentId);

    @Query("SELECT p.* FROM publication p WHERE p.type = :type AND p.locale = :locale AND p.slug = :slug")
    Optional<Publication> at(String type, String locale, String slug);

    @Query("SELECT p.* FROM publication p WHERE p.code = :code")
    Optional<Publication> byCode(String code);

    @Query("""
            SELECT MIN(t.at) FROM (
                SELECT MIN(visible_from) AS at FROM publication
                 WHERE withdrawn_at IS NULL AND visible_from > CURRENT_TIMESTAMP
                UNION ALL
                SELECT MIN(visible_until) FROM publication
                 WHERE withdrawn_at IS NULL AND visible_until > CURRENT_TIMESTAMP) t""")
    @Nullable
    Instant nextChange();

    @Query("SELECT CURRENT_TIMESTAMP")
    Instant databaseTime();
}
