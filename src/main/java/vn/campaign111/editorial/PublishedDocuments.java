package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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
import vn.campaign111.publication.OfferedFile;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.PublicationEvent;
import vn.campaign111.publication.Publications;
import vn.campaign111.search.DocumentSource;
import vn.campaign111.search.DownloadCounts;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchFile;

/** Gives the search index every published document, whatever its kind. */
@Singleton
class PublishedDocuments implements DocumentSource {

    private static final int READ_TOGETHER = 50;
    private static final long MUCH_CHARACTERS = 4_000_000;
    private static final Pattern PROVINCE_UNIT = Pattern.compile("province-(\\d+)");

    private final Publications publications;
    private final ContentTypes types;
    private final DownloadCounts downloads;
    private final SearchedFiles files;

    PublishedDocuments(Publications publications, ContentTypes types, DownloadCounts downloads, SearchedFiles files) {
        this.publications = publications;
        this.types = types;
        this.downloads = downloads;
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
        return documents(publications.standing(ids), Long.MAX_VALUE);
    }

    @Override
    public long documentCount() {
        return publications.countStanding();
    }

    /** Returns fewer than it might when they or their files hold much, so that they fit into memory together. */
    @Override
    public List<SearchDocument> documentsAfter(String id, int limit) {
        return documents(publications.standingAfter(id, limit), MUCH_CHARACTERS);
    }

    private List<SearchDocument> documents(List<Publication> rows, long mostCharacters) {
        List<SearchDocument> documents = new ArrayList<>(rows.size());
        long characters = 0;
        for (int from = 0; from < rows.size() && characters <= mostCharacters; from += READ_TOGETHER) {
            List<Read<?>> read = rows.subList(from, Math.min(rows.size(), from + READ_TOGETHER)).stream()
                    .<Read<?>>map(row -> read(row, types.of(row.type())))
                    .toList();
            Map<String, List<OfferedFile>> offered = new HashMap<>();
            read.forEach(document -> offered.put(document.row().documentId(), document.files()));
            Map<String, List<SearchFile>> words = files.words(offered);
            Map<String, Long> fetched = downloads.totals(offered.keySet());
            for (Read<?> document : read) {
                String id = document.row().documentId();
                List<SearchFile> found = words.getOrDefault(id, List.of());
                documents.add(document(document, found, fetched.getOrDefault(id, 0L)));
                characters += document.row().content().length() + characters(found);
            }
        }
        return documents;
    }

    private static long characters(List<SearchFile> files) {
        return files.stream()
                .flatMap(file -> file.pages().stream())
                .mapToLong(String::length)
                .sum();
    }

    /** A public row with its content. */
    private record Read<C extends Content>(Publication row, ContentType<C> type, C content) {
        List<OfferedFile> files() {
            return type.files(content);
        }
    }

    private <C extends Content> Read<C> read(Publication row, ContentType<C> type) {
        return new Read<>(row, type, types.read(type, row.content()));
    }

    private static <C extends Content> SearchDocument document(Read<C> document, List<SearchFile> files, long fetched) {
        Publication row = document.row();
        ContentType<C> type = document.type();
        C content = document.content();
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
                Markdown.spoken(type.searchableText(content)),
                terms,
                row.visibility(),
                row.visibleFrom(),
                row.visibleUntil(),
                row.issued(),
                files,
                fetched,
                type.questions(content),
                type.helpsWith(content));
    }

    /** Returns the official code within the id of a province's unit; nothing for other units. */
    private static List<String> province(String unitId) {
        Matcher matcher = PROVINCE_UNIT.matcher(unitId);
        return matcher.matches() ? List.of(matcher.group(1)) : List.of();
    }
}
