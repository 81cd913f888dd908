package vn.campaign111.search.lucene;

import java.time.Instant;
import java.util.List;
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
import vn.campaign111.search.SearchFile;
import vn.campaign111.search.plan.DocumentFields;
import vn.campaign111.search.plan.TextFields;
import vn.campaign111.search.text.CutText;

/** Writes a search document as the fields of the index. */
final class IndexedDocument {

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PIECES = type(IndexOptions.DOCS_AND_FREQS);

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
        title(document, title);
        summary(document, summary);
        shown(document, TextFields.TEXT, source.title(), title);
        shown(document, TextFields.TEXT, source.summary(), summary);
        shown(document, TextFields.TEXT, source.body(), CutText.of(source.body()));
        source.questions().forEach(question -> everyForm(document, TextFields.TEXT, CutText.of(question)));
        files(document, source.files());
        source.helpsWith()
                .forEach(key -> document.add(new StringField(DocumentFields.HELPS_WITH, key, Field.Store.YES)));
        source.facets()
                .forEach((facet, keys) -> keys.forEach(
                        key -> document.add(new StringField(TextFields.filter(facet), key, Field.Store.NO))));
        return document;
    }

    private static void identity(Document document, SearchDocument source) {
        document.add(new StringField(DocumentFields.ID, source.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(DocumentFields.ID, new BytesRef(source.id())));
        document.add(new BinaryDocValuesField(DocumentFields.FINGERPRINT, new BytesRef(source.fingerprint())));
        document.add(new BinaryDocValuesField(IndexFields.SUGGESTED, Suggested.written(source)));
        document.add(new StringField(DocumentFields.LOCALE, source.locale(), Field.Store.NO));
        long issued = source.issued().toEpochMilli();
        document.add(new LongPoint(DocumentFields.ISSUED, issued));
        document.add(new NumericDocValuesField(DocumentFields.ISSUED, issued));
        document.add(new NumericDocValuesField(DocumentFields.DOWNLOADS, source.downloads()));
    }

    private static void scope(Document document, SearchDocument source) {
        document.add(new StringField(DocumentFields.VISIBILITY, source.visibility(), Field.Store.NO));
        document.add(
                new LongPoint(DocumentFields.VISIBLE_FROM, source.visibleFrom().toEpochMilli()));
        document.add(new LongPoint(DocumentFields.VISIBLE_UNTIL, end(source.visibleUntil())));
    }

    private static long end(@Nullable Instant until) {
        return until == null ? Long.MAX_VALUE : until.toEpochMilli();
    }

    private static void title(Document document, CutText cut) {
        words(document, TextFields.TITLE, cut);
        words(document, TextFields.exact(TextFields.TITLE), cut);
        pieces(document, TextFields.pairs(TextFields.TITLE), cut);
        pieces(document, TextFields.TITLE_PREFIXES, cut);
    }

    private static void summary(Document document, CutText cut) {
        words(document, TextFields.exact(TextFields.SUMMARY), cut);
        pieces(document, TextFields.pairs(TextFields.SUMMARY), cut);
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
        words(document, field, cut);
        words(document, TextFields.exact(field), cut);
        pieces(document, TextFields.pairs(field), cut);
        pieces(document, TextFields.exactPairs(field), cut);
    }

    /** What phrases are looked for in. */
    private static void words(Document document, String field, CutText cut) {
        document.add(new Field(field, cut.stream(TextFields.form(field)), WORDS));
    }

    private static void pieces(Document document, String field, CutText cut) {
        document.add(new Field(field, cut.stream(TextFields.form(field)), PIECES));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
