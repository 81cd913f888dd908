package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.indexing.IndexComparison;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.search.plan.DocumentFields;

/** Compares what the index holds with what the sources say it should hold. */
final class IndexCheck implements IndexComparison.Compared {

    private final LuceneIndex index;
    private final IndexComparison comparison;

    IndexCheck(LuceneIndex index, Sources sources) {
        this.index = index;
        this.comparison = new IndexComparison(sources);
    }

    /** See {@link vn.campaign111.search.SearchEngine#faults}. */
    List<IndexFault> faults() {
        index.untilIntact();
        return comparison.faults(this);
    }

    @Override
    public Map<String, String> fingerprints() {
        return index.read(view -> fingerprints(view.searcher().getIndexReader()));
    }

    @Override
    public List<IndexFault> whileStill(IndexComparison.Look look) {
        return index.whileStill(look::faults);
    }

    /** Returns the fingerprint of each document by its id. */
    static Map<String, String> fingerprints(IndexReader index) throws IOException {
        Map<String, String> fingerprints = new HashMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            LeafReader reader = leaf.reader();
            Bits live = reader.getLiveDocs();
            SortedDocValues ids = DocValues.getSorted(reader, DocumentFields.ID);
            BinaryDocValues values = DocValues.getBinary(reader, DocumentFields.FINGERPRINT);
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
