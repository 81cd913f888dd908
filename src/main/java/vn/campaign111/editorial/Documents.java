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

    /** Holds the documents of the sender with the keys until the transaction ends. */
    default List<Document> lockSent(String sender, Collection<String> keys) {
        List<String> ids = withSenderKeys(keys).stream()
                .filter(document -> sender.equals(document.sender()))
                .map(Document::id)
                .toList();
        return ids.isEmpty() ? List.of() : lockAll(ids);
    }

    default List<Document> withSlugs(String type, String locale, Collection<String> slugs) {
        return withSlugs(slugs).stream()
                .filter(document ->
                        document.type().equals(type) && document.locale().equals(locale))
                .toList();
    }

    /** Of every sender: the embedded database looks a list up only when nothing else of its index is asked for. */
    @Query("SELECT d.* FROM document d WHERE d.sender_key IN (:keys)")
    List<Document> withSenderKeys(Collection<String> keys);

    /** Of every type and locale, for the same reason. */
    @Query("SELECT d.* FROM document d WHERE d.slug IN (:slugs)")
    List<Document> withSlugs(Collection<String> slugs);

    @Query("SELECT d.* FROM document d WHERE d.id IN (:ids) ORDER BY d.id FOR UPDATE")
    List<Document> lockAll(Collection<String> ids);

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
