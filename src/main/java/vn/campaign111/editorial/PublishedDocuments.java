package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFacet;

/** Gives the search index every published document, whatever its kind. */
@Singleton
class PublishedDocuments implements DocumentSource {

    private static final Pattern PROVINCE_UNIT = Pattern.compile("province-(\\d+)");

    private final Publications publications;
    private final ContentTypes types;
    private final SearchedFiles files;

    PublishedDocuments(Publications publications, ContentTypes types, SearchedFiles files) {
        this.publications = publications;
        this.types = types;
        this.files = files;
    }

    /** Files are read when they come in, often before and sometimes after the document they belong to is published. */
    @Override
    public Set<String> concerned(List<JournalEntry> entries) {
        Set<String> ids = new LinkedHashSet<>();
        entries.stream()
                .filter(PublicationEvent::isTold)
                .map(JournalEntry::subjectId)
                .forEach(ids::add);
        ids.addAll(files.documentsOf(entries));
        return ids;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return publications.standing(ids).stream().map(this::document).toList();
    }

    @Override
    public List<SearchDocument> documentsAfter(String id, int limit) {
        return publications.standingAfter(id, limit).stream()
                .map(this::document)
                .toList();
    }

    private SearchDocument document(Publication row) {
        return document(row, types.of(row.type()));
    }

    private <C extends Content> SearchDocument document(Publication row, ContentType<C> type) {
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
                row.issued());
    }

    /** Returns the official code within the id of a province's unit; nothing for other units. */
    private static List<String> province(String unitId) {
        Matcher matcher = PROVINCE_UNIT.matcher(unitId);
        return matcher.matches() ? List.of(matcher.group(1)) : List.of();
    }
}
