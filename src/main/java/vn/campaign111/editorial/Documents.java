package vn.campaign111.editorial;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of {@code document}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Documents extends CrudRepository<Document, String> {

    /** Holds the document until the transaction ends; every action on a document begins so. */
    @Query("SELECT d.* FROM document d WHERE d.id = :id FOR UPDATE")
    Optional<Document> lock(String id);

    @Query("SELECT d.* FROM document d WHERE d.sender = :sender AND d.sender_key IN (:keys) FOR UPDATE")
    List<Document> lockSent(String sender, Collection<String> keys);

    @Query("SELECT d.* FROM document d WHERE d.type = :type AND d.locale = :locale AND d.slug IN (:slugs)")
    List<Document> withSlugs(String type, String locale, Collection<String> slugs);

    @Query("SELECT d.* FROM document d WHERE d.translation_group = :group ORDER BY d.locale")
    List<Document> inGroup(String group);

    String FILTER = """
              FROM document d
              JOIN edition e ON e.id = d.edition_id
             WHERE (:type IS NULL OR d.type = :type)
               AND (:state IS NULL OR e.state = :state)
               AND (:locale IS NULL OR d.locale = :locale)
               AND (:folded IS NULL OR d.title_folded LIKE CONCAT('%', :folded, '%'))""";

    @Query("SELECT d.* " + FILTER + " ORDER BY d.changed_at DESC, d.id DESC LIMIT :from, :limit")
    List<Document> list(
            @Nullable String type,
            @Nullable String state,
            @Nullable String locale,
            @Nullable String folded,
            int from,
            int limit);

    @Query("SELECT COUNT(*) " + FILTER)
    long count(@Nullable String type, @Nullable String state, @Nullable String locale, @Nullable String folded);
}
