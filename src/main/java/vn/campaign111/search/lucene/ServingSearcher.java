package vn.campaign111.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** One state of the index, shared by the requests it serves, with what is worked out once for its segments and documents. */
final class ServingSearcher extends IndexSearcher {

    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.9f);

    private final FacetKeys facetKeys;
    private final HitTexts hitTexts;

    ServingSearcher(IndexReader reader, FacetKeys facetKeys, HitTexts hitTexts) {
        super(reader);
        this.facetKeys = facetKeys;
        this.hitTexts = hitTexts;
        setSimilarity(SIMILARITY);
    }

    /** Returns a searcher for one request over the same state, so that its time limit is its own. */
    IndexSearcher forRequest(long deadlineNanos) {
        IndexSearcher searcher = new IndexSearcher(getIndexReader());
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        searcher.setTimeout(() -> System.nanoTime() - deadlineNanos > 0);
        return searcher;
    }

    /** Returns which documents carry which keys. */
    FacetKeys facetKeys() {
        return facetKeys;
    }

    /** Returns what describes documents that are found. */
    HitTexts hitTexts() {
        return hitTexts;
    }
}
