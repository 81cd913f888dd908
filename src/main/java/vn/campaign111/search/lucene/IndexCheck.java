package vn.campaign111.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import vn.campaign111.search.IndexFault;
import vn.campaign111.search.indexing.Sources;
import vn.campaign111.search.plan.DocumentFields;

/** Compares what the index holds with what the sources say it should hold. */
final class IndexCheck {

    /** The sources may change while they are looked at, and the index follows only after. */
    private static final int LOOKS = 3;

    private final LuceneIndex index;
    private final Sources sources;

    IndexCheck(LuceneIndex index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    /** See {@link vn.campaign111.search.SearchEngine#faults}; nobody waits for the first look, which takes long. */
    List<IndexFault> faults() {
        index.untilIntact();
        List<IndexFault> faults = atFirstSight();
        for (int look = 1; look < LOOKS && !faults.isEmpty(); look++) {
            Set<String> suspects = faults.stream().map(IndexFault::documentId).collect(Collectors.toSet());
            faults = index.whileStill(() -> sources.faults(held(), suspects));
        }
        return faults;
    }

    private List<IndexFault> atFirstSight() {
        try {
            return sources.faults(held());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> held() {
        return index.read(view -> fingerprints(view.searcher().getIndexReader()));
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
