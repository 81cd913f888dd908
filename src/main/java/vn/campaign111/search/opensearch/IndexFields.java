package vn.campaign111.search.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.plan.DocumentFields;
import vn.campaign111.search.plan.Limits;
import vn.campaign111.search.plan.TextFields;
import vn.campaign111.search.plan.TextFields.Form;
import vn.campaign111.search.text.CutText;

/**
 * The fields of the index and how the server is told of them. A field of text is sent as its terms parted by spaces; a
 * pair, whose syllables are parted by a space themselves, is written with a plus, which no syllable holds.
 */
final class IndexFields {

    /**
     * Raised whenever fields, analysis or what is given as text change; an index of another schema is left alone and a new
     * one is built.
     */
    static final String SCHEMA = "6";

    /** The journal entry the document is of. */
    static final String SEQUENCE = "sequence";
    /** Of the one document that is none: up to which journal entry the index holds everything. */
    static final String POSITION = "position";
    /** Of the same: the hash of that entry. */
    static final String HASH = "hash";
    /** The document as it was given, kept but not searched. */
    static final String KEPT = "document";

    private static final List<String> TEXTS = List.of(
            TextFields.TITLE,
            TextFields.exact(TextFields.TITLE),
            TextFields.pairs(TextFields.TITLE),
            TextFields.TITLE_PREFIXES,
            TextFields.exact(TextFields.SUMMARY),
            TextFields.pairs(TextFields.SUMMARY),
            TextFields.TEXT,
            TextFields.exact(TextFields.TEXT),
            TextFields.pairs(TextFields.TEXT),
            TextFields.exactPairs(TextFields.TEXT),
            TextFields.FILES,
            TextFields.exact(TextFields.FILES),
            TextFields.pairs(TextFields.FILES),
            TextFields.exactPairs(TextFields.FILES));

    private IndexFields() {}

    /** Returns the name of a field as the server has it: there a dot would make a field within a field. */
    static String name(String field) {
        return field.replace('.', '_');
    }

    /** Returns a term as the server has it. */
    static String term(String field, String text) {
        return isOfPairs(TextFields.form(field)) ? text.replace(' ', '+') : text;
    }

    /** Returns the terms of texts as the server takes them. */
    static List<String> terms(String field, List<CutText> texts) {
        return texts.stream()
                .map(text -> text.terms(TextFields.form(field)).stream()
                        .map(term -> term(field, term))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Returns what makes an index: how it ranks and what it holds. One shard holds some hundred thousand documents. */
    static Map<String, Object> definition() {
        Map<String, Object> ranking =
                Map.of("default", Map.of("type", "BM25", "k1", Limits.BM25_K1, "b", Limits.BM25_B));
        return Map.of(
                "settings",
                        Map.of(
                                "number_of_shards",
                                1,
                                "auto_expand_replicas",
                                "0-1",
                                "index",
                                Map.of("similarity", ranking)),
                "mappings",
                        Map.of(
                                "dynamic",
                                "strict",
                                "_source",
                                Map.of(
                                        "excludes",
                                        TEXTS.stream().map(IndexFields::name).toList()),
                                "properties",
                                properties()));
    }

    private static Map<String, Object> properties() {
        Map<String, Object> fields = new LinkedHashMap<>();
        TEXTS.forEach(field -> fields.put(name(field), text(TextFields.form(field))));
        for (SearchFacet facet : SearchFacet.values()) {
            fields.put(name(TextFields.filter(facet)), Map.of("type", "keyword"));
        }
        for (String field : List.of(
                DocumentFields.ID, DocumentFields.LOCALE, DocumentFields.VISIBILITY, DocumentFields.HELPS_WITH)) {
            fields.put(field, Map.of("type", "keyword"));
        }
        for (String field : List.of(
                DocumentFields.VISIBLE_FROM, DocumentFields.VISIBLE_UNTIL, DocumentFields.DOWNLOADS, SEQUENCE)) {
            fields.put(field, Map.of("type", "long"));
        }
        fields.put(DocumentFields.ISSUED, Map.of("type", "date", "format", "epoch_millis"));
        fields.put(DocumentFields.FINGERPRINT, Map.of("type", "keyword", "index", false));
        fields.put(POSITION, Map.of("type", "long", "index", false));
        fields.put(HASH, Map.of("type", "keyword", "index", false));
        fields.put(KEPT, Map.of("type", "object", "enabled", false));
        return fields;
    }

    private static Map<String, Object> text(Form form) {
        return switch (form) {
            case FOLDED, EXACT ->
                Map.of(
                        "type", "text",
                        "analyzer", "whitespace",
                        "index_options", "positions",
                        "position_increment_gap", TextFields.GAP);
            case PAIRS, EXACT_PAIRS, PREFIXES ->
                Map.of("type", "text", "analyzer", "whitespace", "index_options", "freqs");
        };
    }

    private static boolean isOfPairs(Form form) {
        return form == Form.PAIRS || form == Form.EXACT_PAIRS;
    }
}
