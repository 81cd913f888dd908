package vn.campaign111.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.search.indexing.Sources;

/** A source of documents kept in a map, and short ways to write documents and requests. */
public final class Papers implements DocumentSource {

    public static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    public static final SearchScope PUBLIC = new SearchScope(Set.of("public"), NOW);
    public static final SearchScope PARTNERS = new SearchScope(Set.of("public", "partners"), NOW);

    public final Map<String, SearchDocument> byId = new ConcurrentSkipListMap<>();

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

    /** Returns these papers as all there is to index; something is done before each part of a walk, told how many are asked for. */
    public Sources walked(IntConsumer before) {
        return new Sources(List.of(new Walked(this, before)));
    }

    private record Walked(Papers papers, IntConsumer before) implements DocumentSource {

        @Override
        public Set<String> concerned(List<JournalEntry> entries) {
            return papers.concerned(entries);
        }

        @Override
        public List<SearchDocument> documents(Collection<String> ids) {
            return papers.documents(ids);
        }

        @Override
        public List<SearchDocument> documentsAfter(String id, int limit) {
            before.accept(limit);
            return papers.documentsAfter(id, limit);
        }
    }

    public void add(SearchDocument document) {
        byId.put(document.id(), document);
    }

    public static SearchDocument paper(String id, String title, String body) {
        return paper(id, title, body, "public", Map.of());
    }

    public static SearchDocument paper(
            String id, String title, String body, String visibility, Map<SearchFacet, List<String>> terms) {
        return paper(id, title, body, visibility, terms, NOW.minusSeconds(86_400), null);
    }

    public static SearchDocument paper(
            String id,
            String title,
            String body,
            String visibility,
            Map<SearchFacet, List<String>> terms,
            Instant from,
            @Nullable Instant until) {
        Instant issued = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * Math.abs(id.hashCode() % 1000));
        return new SearchDocument(
                id,
                "article",
                "vi",
                title,
                "Tóm tắt ngắn.",
                body,
                terms,
                visibility,
                from,
                until,
                issued,
                List.of(),
                0,
                List.of(),
                List.of());
    }

    public static SearchRequest asking(String text) {
        return asking(text, PUBLIC);
    }

    public static SearchRequest asking(String text, SearchScope scope) {
        return new SearchRequest(text, null, Map.of(), SearchRequest.Sort.RELEVANCE, 0, 10, scope);
    }

    public static SearchRequest asking(String text, Map<SearchFacet, List<String>> filters) {
        return new SearchRequest(text, null, filters, SearchRequest.Sort.RELEVANCE, 0, 10, PUBLIC);
    }
}
