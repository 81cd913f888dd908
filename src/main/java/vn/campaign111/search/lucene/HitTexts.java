package vn.campaign111.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import vn.campaign111.search.plan.DocumentFields;
import vn.campaign111.search.plan.TextFields;
import vn.campaign111.search.text.ReadText;

/**
 * The texts of documents that were found lately: much asked for are few, and unpacking and reading their texts took a
 * quarter of the time of a question. Kept by segment and number, under which a document never changes. Nothing is kept
 * of what was asked.
 */
final class HitTexts {

    private static final long MOST_BYTES = 24L << 20;
    /** The first value of the text is the title. */
    private static final Set<String> FIELDS =
            Set.of(DocumentFields.ID, TextFields.TEXT, TextFields.FILES, IndexFields.PLACES, DocumentFields.HELPS_WITH);

    private final Cache<Key, HitText> lately = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, HitText text) -> text.weight())
            .executor(Runnable::run)
            .build();

    private record Key(CacheKey segment, int document) {}

    /**
     * What describes a document.
     *
     * @param text what it says besides the title, in pieces
     * @param pages the pages of all its files
     * @param places where each of the pages stands, as {@link Places} writes it
     * @param helpsWith see {@link DocumentFields#HELPS_WITH}
     */
    record HitText(
            String id,
            ReadText title,
            List<ReadText> text,
            List<ReadText> pages,
            List<String> places,
            List<String> helpsWith) {

        private static HitText of(Document stored) {
            List<ReadText> text = read(stored.getValues(TextFields.TEXT));
            return new HitText(
                    Optional.ofNullable(stored.get(DocumentFields.ID)).orElseThrow(),
                    text.getFirst(),
                    text.subList(1, text.size()),
                    read(stored.getValues(TextFields.FILES)),
                    List.of(stored.getValues(IndexFields.PLACES)),
                    List.of(stored.getValues(DocumentFields.HELPS_WITH)));
        }

        private static List<ReadText> read(String[] values) {
            return Arrays.stream(values).map(ReadText::of).toList();
        }

        private int weight() {
            int weight = title.weight();
            for (List<ReadText> some : List.of(text, pages)) {
                weight += some.stream().mapToInt(ReadText::weight).sum();
            }
            return weight;
        }
    }

    /** Returns the texts of a document by its number in a state of the index. */
    HitText of(int document, IndexSearcher searcher, StoredFields stored) throws IOException {
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        Key key = new Key(segment.reader().getCoreCacheHelper().getKey(), document - segment.docBase);
        HitText known = lately.getIfPresent(key);
        if (known == null) {
            known = HitText.of(stored.document(document, FIELDS));
            lately.put(key, known);
        }
        return known;
    }
}
