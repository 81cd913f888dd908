package vn.campaign111.publication;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchFacet;

/**
 * A key of a facet that a document carries, beside a copy of what orders its lists and says who may see it when: a page of
 * a list is counted and cut without reading a single document.
 *
 * @param documentId which document
 * @param facet key of a {@link SearchFacet}: {@code topic} or {@code audience}
 * @param facetKey key within the vocabulary of the facet
 * @param type as in the public row, like all that follow
 */
@Introspected
@MappedEntity("publication_facet")
record PublicFacet(
        @Id String documentId,
        String facet,
        String facetKey,
        String type,
        Instant modified,
        String locale,
        String visibility,
        @Nullable Instant withdrawnAt,
        Instant visibleFrom,
        @Nullable Instant visibleUntil) {

    /** Returns one for each topic and each audience of the document. */
    static List<PublicFacet> of(Published<?> document) {
        Publication row = document.row();
        Content content = document.content();
        return Stream.concat(
                        content.topics().stream().map(key -> of(row, SearchFacet.TOPIC, key)),
                        content.audiences().stream().map(key -> of(row, SearchFacet.AUDIENCE, key)))
                .toList();
    }

    private static PublicFacet of(Publication row, SearchFacet facet, String key) {
        return new PublicFacet(
                row.documentId(),
                facet.key(),
                key,
                row.type(),
                row.modified(),
                row.locale(),
                row.visibility(),
                row.withdrawnAt(),
                row.visibleFrom(),
                row.visibleUntil());
    }
}
