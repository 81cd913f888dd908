package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.PublicationEvent;
import vn.campaign111.publication.Publications;
import vn.campaign111.search.DocumentSource;
import vn.campaign111.search.DownloadCounts;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFacet;

/** Gives the search index every published document, whatever its kind. */
@Singleton
class PublishedDocuments implements DocumentSource {

    private static final Pattern PROVINCE_UNIT = Pattern.compile("province-(\\d+)");

    private final Publications publications;
    private final ContentTypes types;
    private final DownloadCounts downloads;

    PublishedDocuments(Publications publications, ContentTypes types, DownloadCounts downloads) {
        this.publications = publications;
        this.types = types;
        this.downloads = downloads;
    }

    @Override
    public boolean concerns(JournalEntry entry) {
        return PublicationEvent.isTold(entry);
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return documents(publications.standing(ids));
    }

    @Override
    public long documentCount() {
        return publications.countStanding();
    }

    @Override
    public List<SearchDocument> documentsAfter(String id, int limit) {
        return documents(publications.standingAfter(id, limit));
    }

    private List<SearchDocument> documents(List<Publication> rows) {
        Map<String, Long> fetched =
                downloads.totals(rows.stream().map(Publication::documentId).toList());
        return rows.stream()
                .map(row -> document(row, types.of(row.type()), fetched.getOrDefault(row.documentId(), 0L)))
                .toList();
    }

    private <C extends Content> SearchDocument document(Publication row, ContentType<C> type, long fetched) {
        C content = types.read(type, row.content());
        Map<SearchFacet, List<String>> terms = new EnumMap<>(SearchFacet.class);
        terms.putAll(type.terms(content));
        terms.put(SearchFacet.TYPE, List.of(type.key()));
        terms.put(SearchFacet.TOPIC, content.topics());
        terms.put(SearchFacet.AUDIENCE, content.audiences());
        terms.putIfAbsent(SearchFacet.LANGUAGE, List.of(row.locale()));
        terms.put(SearchFacet.PROVINCE, province(row.ownerUnit()));
        return new SearchDocument(
                row.documentId(),
                row.type(),
                row.locale(),
                content.title(),
                content.summary(),
                Markdown.text(type.searchableText(content)),
                terms,
                row.visibility(),
                row.visibleFrom(),
                row.visibleUntil(),
                row.issued(),
                List.of(),
                fetched);
    }

    /** Returns the official code within the id of a province's unit; nothing for other units. */
    private static List<String> province(String unitId) {
        Matcher matcher = PROVINCE_UNIT.matcher(unitId);
        return matcher.matches() ? List.of(matcher.group(1)) : List.of();
    }
}
