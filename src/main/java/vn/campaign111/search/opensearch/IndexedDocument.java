package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchFile;
import vn.campaign111.search.plan.DocumentFields;
import vn.campaign111.search.plan.TextFields;
import vn.campaign111.search.text.CutText;

/** Writes a search document as the fields of the index, and reads it back. */
final class IndexedDocument {

    private IndexedDocument() {}

    /** @param sequence the journal entry it is of */
    static Map<String, Object> of(SearchDocument source, long sequence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(DocumentFields.ID, source.id());
        fields.put(DocumentFields.LOCALE, source.locale());
        fields.put(DocumentFields.VISIBILITY, source.visibility());
        fields.put(DocumentFields.VISIBLE_FROM, source.visibleFrom().toEpochMilli());
        fields.put(DocumentFields.VISIBLE_UNTIL, end(source.visibleUntil()));
        fields.put(DocumentFields.ISSUED, source.issued().toEpochMilli());
        fields.put(DocumentFields.DOWNLOADS, source.downloads());
        fields.put(DocumentFields.FINGERPRINT, source.fingerprint());
        fields.put(IndexFields.SEQUENCE, sequence);
        texts(fields, source);
        fields.put(DocumentFields.HELPS_WITH, source.helpsWith());
        source.facets().forEach((facet, keys) -> fields.put(IndexFields.name(TextFields.filter(facet)), keys));
        fields.put(IndexFields.KEPT, kept(source));
        return fields;
    }

    private static long end(@Nullable Instant until) {
        return until == null ? Long.MAX_VALUE : until.toEpochMilli();
    }

    private static void texts(Map<String, Object> fields, SearchDocument source) {
        List<CutText> title = List.of(CutText.of(source.title()));
        put(fields, TextFields.TITLE, title);
        put(fields, TextFields.exact(TextFields.TITLE), title);
        put(fields, TextFields.pairs(TextFields.TITLE), title);
        put(fields, TextFields.TITLE_PREFIXES, title);
        List<CutText> summary = List.of(CutText.of(source.summary()));
        put(fields, TextFields.exact(TextFields.SUMMARY), summary);
        put(fields, TextFields.pairs(TextFields.SUMMARY), summary);
        everyForm(
                fields,
                TextFields.TEXT,
                Stream.concat(Stream.of(source.title(), source.summary(), source.body()), source.questions().stream()));
        everyForm(fields, TextFields.FILES, source.files().stream().flatMap(file -> file.pages().stream()));
    }

    private static void everyForm(Map<String, Object> fields, String field, Stream<String> written) {
        List<CutText> texts = written.map(CutText::of).toList();
        put(fields, field, texts);
        put(fields, TextFields.exact(field), texts);
        put(fields, TextFields.pairs(field), texts);
        put(fields, TextFields.exactPairs(field), texts);
    }

    private static void put(Map<String, Object> fields, String field, List<CutText> texts) {
        fields.put(IndexFields.name(field), IndexFields.terms(field, texts));
    }

    private static Map<String, Object> kept(SearchDocument source) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", source.id());
        kept.put("type", source.type());
        kept.put("locale", source.locale());
        kept.put("title", source.title());
        kept.put("summary", source.summary());
        kept.put("body", source.body());
        Map<String, List<String>> terms = new LinkedHashMap<>();
        source.terms().forEach((facet, keys) -> terms.put(facet.key(), keys));
        kept.put("terms", terms);
        kept.put("visibility", source.visibility());
        kept.put("visibleFrom", source.visibleFrom().toString());
        if (source.visibleUntil() != null) {
            kept.put("visibleUntil", source.visibleUntil().toString());
        }
        kept.put("issued", source.issued().toString());
        kept.put("files", source.files().stream().map(IndexedDocument::kept).toList());
        kept.put("questions", source.questions());
        kept.put("helpsWith", source.helpsWith());
        return kept;
    }

    private static Map<String, Object> kept(SearchFile file) {
        return Map.of(
                "key", file.key(), "name", file.name(), "unit", file.unit().name(), "pages", file.pages());
    }

    /** Reads the document of a hit back; how often it was fetched is not told. */
    static SearchDocument ofHit(JsonNode hit) {
        return read(Cluster.required(Cluster.required(hit.get("_source")).get(IndexFields.KEPT)), 0);
    }

    /** Reads a document back from {@link IndexFields#KEPT}. */
    static SearchDocument read(JsonNode kept, long downloads) {
        Map<SearchFacet, List<String>> terms = new EnumMap<>(SearchFacet.class);
        Cluster.required(kept.get("terms"))
                .entries()
                .forEach(entry ->
                        SearchFacet.of(entry.getKey()).ifPresent(facet -> terms.put(facet, strings(entry.getValue()))));
        List<SearchFile> files = new ArrayList<>();
        Cluster.required(kept.get("files")).values().forEach(file -> files.add(file(file)));
        JsonNode until = kept.get("visibleUntil");
        return new SearchDocument(
                text(kept, "id"),
                text(kept, "type"),
                text(kept, "locale"),
                text(kept, "title"),
                text(kept, "summary"),
                text(kept, "body"),
                terms,
                text(kept, "visibility"),
                Instant.parse(text(kept, "visibleFrom")),
                until == null ? null : Instant.parse(until.getStringValue()),
                Instant.parse(text(kept, "issued")),
                files,
                downloads,
                strings(Cluster.required(kept.get("questions"))),
                strings(Cluster.required(kept.get("helpsWith"))));
    }

    private static SearchFile file(JsonNode file) {
        return new SearchFile(
                text(file, "key"),
                text(file, "name"),
                SearchFile.Unit.valueOf(text(file, "unit")),
                strings(Cluster.required(file.get("pages"))));
    }

    private static String text(JsonNode node, String name) {
        return Cluster.required(node.get(name)).getStringValue();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false)
                .map(JsonNode::getStringValue)
                .toList();
    }
}
