package vn.campaign111.search.lucene;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchFile;
import vn.campaign111.search.plan.TextFields;

/** Writes a search document as the fields of the index. */
final class IndexedDocument {

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PAIRS = type(IndexOptions.DOCS_AND_FREQS);

    private IndexedDocument() {}

    static List<Document> of(List<SearchDocument> sources) {
        return sources.stream().map(IndexedDocument::of).toList();
    }

    static Document of(SearchDocument source) {
        Document document = new Document();
        identity(document, source);
        scope(document, source);
        CutText title = CutText.of(source.title());
        CutText summary = CutText.of(source.summary());
        title(document, source.title(), title);
        summary(document, summary);
        shown(document, TextFields.TEXT, source.title(), title);
        shown(document, TextFields.TEXT, source.summary(), summary);
        shown(document, TextFields.TEXT, source.body(), CutText.of(source.body()));
        source.questions().forEach(question -> everyForm(document, TextFields.TEXT, CutText.of(question)));
        files(document, source.files());
        source.helpsWith().forEach(key -> document.add(new StringField(TextFields.HELPS_WITH, key, Field.Store.YES)));
        terms(source).forEach((facet, keys) -> facet(document, facet, keys));
        return document;
    }

    private static void identity(Document document, SearchDocument source) {
        document.add(new StringField(IndexFields.ID, source.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(source.id())));
        document.add(new BinaryDocValuesField(IndexFields.FINGERPRINT, new BytesRef(source.fingerprint())));
        document.add(new BinaryDocValuesField(IndexFields.SUGGESTED, Suggested.written(source)));
        document.add(new StringField(IndexFields.LOCALE, source.locale(), Field.Store.NO));
        long issued = source.issued().toEpochMilli();
        document.add(new LongPoint(IndexFields.ISSUED, issued));
        document.add(new NumericDocValuesField(IndexFields.ISSUED, issued));
        document.add(new NumericDocValuesField(IndexFields.DOWNLOADS, source.downloads()));
    }

    private static void scope(Document document, SearchDocument source) {
        document.add(new StringField(IndexFields.VISIBILITY, source.visibility(), Field.Store.NO));
        document.add(
                new LongPoint(IndexFields.VISIBLE_FROM, source.visibleFrom().toEpochMilli()));
        document.add(new LongPoint(IndexFields.VISIBLE_UNTIL, end(source.visibleUntil())));
    }

    private static long end(@Nullable Instant until) {
        return until == null ? Long.MAX_VALUE : until.toEpochMilli();
    }

    private static void title(Document document, String title, CutText cut) {
        document.add(new Field(TextFields.TITLE, cut.folded(), WORDS));
        document.add(new Field(TextFields.exact(TextFields.TITLE), cut.exact(), WORDS));
        document.add(new Field(TextFields.pairs(TextFields.TITLE), cut.foldedPairs(), PAIRS));
        document.add(new Field(TextFields.TITLE_PREFIXES, title, PAIRS));
    }

    private static void summary(Document document, CutText cut) {
        document.add(new Field(TextFields.exact(TextFields.SUMMARY), cut.exact(), WORDS));
        document.add(new Field(TextFields.pairs(TextFields.SUMMARY), cut.foldedPairs(), PAIRS));
    }

    /** Each page is a value of its own, and {@link IndexFields#PLACES} says where it stands. */
    private static void files(Document document, List<SearchFile> files) {
        for (SearchFile file : files) {
            for (int i = 0; i < file.pages().size(); i++) {
                String page = file.pages().get(i);
                shown(document, TextFields.FILES, page, CutText.of(page));
                document.add(new StoredField(IndexFields.PLACES, Places.written(file, i + 1)));
            }
        }
    }

    /** What is also read when it is found. */
    private static void shown(Document document, String field, String text, CutText cut) {
        document.add(new StoredField(field, text));
        everyForm(document, field, cut);
    }

    private static void everyForm(Document document, String field, CutText cut) {
        document.add(new Field(field, cut.folded(), WORDS));
        document.add(new Field(TextFields.exact(field), cut.exact(), WORDS));
        document.add(new Field(TextFields.pairs(field), cut.foldedPairs(), PAIRS));
        document.add(new Field(TextFields.exactPairs(field), cut.exactPairs(), PAIRS));
    }

    /** The type is always a facet; a document that names no languages is in its own. */
    private static Map<SearchFacet, List<String>> terms(SearchDocument source) {
        Map<SearchFacet, List<String>> terms = new EnumMap<>(SearchFacet.class);
        terms.putAll(source.terms());
        terms.put(SearchFacet.TYPE, List.of(source.type()));
        terms.putIfAbsent(SearchFacet.LANGUAGE, List.of(source.locale()));
        return terms;
    }

    private static void facet(Document document, SearchFacet facet, List<String> keys) {
        for (String key : keys.stream().filter(key -> !key.isBlank()).distinct().toList()) {
            document.add(new StringField(TextFields.filter(facet), key, Field.Store.NO));
        }
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
