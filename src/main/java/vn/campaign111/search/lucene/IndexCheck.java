package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.IndexFault.Kind;
import vn.campaign111.search.SearchDocument;

/** Compares what the index holds with what the sources say it should hold. */
final class IndexCheck {

    private final LuceneIndex index;
    private final Sources sources;

    IndexCheck(LuceneIndex index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    List<IndexFault> faults() {
        return index.whileStill(() ->
                compare(sources, index.read(view -> fingerprints(view.searcher().getIndexReader()))));
    }

    /** @param indexed the fingerprints in the index by document id */
    static List<IndexFault> compare(Sources sources, Map<String, String> indexed) throws IOException {
        Map<String, String> left = new HashMap<>(indexed);
        List<IndexFault> faults = new ArrayList<>();
        sources.walk(batch -> compare(batch, left, faults), done -> {}, () -> false);
        left.keySet().forEach(id -> faults.add(new IndexFault(Kind.SURPLUS, id)));
        faults.sort(Comparator.comparing(IndexFault::documentId));
        return faults;
    }

    private static void compare(
            Collection<SearchDocument> batch, Map<String, String> indexed, List<IndexFault> faults) {
        for (SearchDocument document : batch) {
            String fingerprint = indexed.remove(document.id());
            if (fingerprint == null) {
                faults.add(new IndexFault(Kind.MISSING, document.id()));
            } else if (!Objects.equals(fingerprint, document.fingerprint())) {
                faults.add(new IndexFault(Kind.STALE, document.id()));
            }
        }
    }

    /** Returns the fingerprint of each document by its id. */
    static Map<String, String> fingerprints(IndexReader index) throws IOException {
        Map<String, String> fingerprints = new HashMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            LeafReader reader = leaf.reader();
            Bits live = reader.getLiveDocs();
            SortedDocValues ids = DocValues.getSorted(reader, IndexFields.ID);
            BinaryDocValues values = DocValues.getBinary(reader, IndexFields.FINGERPRINT);
            for (int document = 0; document < reader.maxDoc(); document++) {
                if ((live == null || live.get(document))
                        && ids.advanceExact(document)
                        && values.advanceExact(document)) {
                    fingerprints.put(
                            ids.lookupOrd(ids.ordValue()).utf8ToString(),
                            values.binaryValue().utf8ToString());
                }
            }
        }
        return fingerprints;
    }
}
