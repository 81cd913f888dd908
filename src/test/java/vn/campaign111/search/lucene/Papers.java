package vn.campaign111.search.lucene;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.search.DocumentSource;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchScope;

/** A source of documents kept in a map, and short ways to write documents and requests. */
final class Papers implements DocumentSource {

    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    static final SearchScope PUBLIC = new SearchScope(Set.of("public"), NOW);
    static final SearchScope PARTNERS = new SearchScope(Set.of("public", "partners"), NOW);

    final Map<String, SearchDocument> byId = new ConcurrentSkipListMap<>();

    @Override
    public Set<String> concerned(List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.action().startsWith("edition-"))
                .map(JournalEntry::subjectId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    @Override
    public List<SearchDocument> documentsAfter(String id, int limit) {
        return byId.values().stream()
                .filter(document -> document.id().compareTo(id) > 0)
                .limit(limit)
                .toList();
    }

    void add(SearchDocument document) {
        byId.put(document.id(), document);
    }

    static SearchDocument paper(String id, String title, String body) {
        return paper(id, title, body, "public", Map.of());
    }

    static SearchDocument paper(
            String id, String title, String body, String visibility, Map<SearchFacet, List<String>> terms) {
        return paper(id, title, body, visibility, terms, NOW.minusSeconds(86_400), null);
    }

    static SearchDocument paper(
            String id,
            String title,
            String body,
            String visibility,
            Map<SearchFacet, List<String>> terms,
            Instant from,
            @Nullable Instant until) {
        Instant issued = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * Math.abs(id.hashCode() % 1000));
        return new SearchDocument(
                id, "article", "vi", title, "Tóm tắt ngắn.", body, terms, visibility, from, until, issued);
    }

    static SearchRequest asking(String text) {
        return asking(text, PUBLIC);
    }

    static SearchRequest asking(String text, SearchScope scope) {
        return new SearchRequest(text, null, Map.of(), SearchRequest.Sort.RELEVANCE, 0, 10, scope);
    }

    static SearchRequest asking(String text, Map<SearchFacet, List<String>> filters) {
        return new SearchRequest(text, null, filters, SearchRequest.Sort.RELEVANCE, 0, 10, PUBLIC);
    }
}
