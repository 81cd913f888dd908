package vn.campaign111.publication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.words.PromotableDocuments;

/** Tells the search room of public documents what an officer needs to know to promote them. */
@Singleton
class PromotedPublications implements PromotableDocuments {

    private final PublicationRows rows;
    private final Publications publications;
    private final Clock clock;

    PromotedPublications(PublicationRows rows, Publications publications, Clock clock) {
        this.rows = rows;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public SearchScope publicScope() {
        return SearchScope.of(Reader.PUBLIC.visibilityKeys(), clock.instant());
    }

    @Override
    public Map<String, Promotable> named(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<String> visible = publications.visible(List.copyOf(ids), Reader.PUBLIC).stream()
                .map(Publication::documentId)
                .collect(Collectors.toSet());
        return ids.stream()
                .distinct()
                .flatMap(id -> rows.findById(id).stream())
                .map(row -> new Promotable(
                        row.documentId(), row.type(), row.locale(), row.title(), visible.contains(row.documentId())))
                .collect(Collectors.toMap(Promotable::id, Function.identity()));
    }
}
