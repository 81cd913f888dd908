package vn.campaign111.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import vn.campaign111.search.plan.Limits;

/** One state of the index, shared by the requests it serves, with what is worked out once for its segments and documents. */
final class ServingSearcher extends IndexSearcher {

    static final Similarity SIMILARITY = new BM25Similarity(Limits.BM25_K1, Limits.BM25_B);

    /** Terms times segments; each takes about a hundred bytes. */
    private static final long MOST_PLACES = 40_000;

    private final FacetKeys facetKeys;
    private final HitTexts hitTexts;

    /**
     * The same words come in most questions, and each is to be found in six fields of each segment: that took a sixth of
     * the time of a question. It holds no order and no question, and ends with this state of the index.
     */
    private final Cache<Term, TermStates> knownTerms;

    ServingSearcher(IndexReader reader, FacetKeys facetKeys, HitTexts hitTexts) {
        super(reader);
        this.facetKeys = facetKeys;
        this.hitTexts = hitTexts;
        this.knownTerms = Caffeine.newBuilder()
                .maximumSize(MOST_PLACES / Math.max(1, reader.leaves().size()))
                .executor(Runnable::run) // waking another thread costs more than the little there is to tidy
                .build();
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

    /** Returns a query for a term that knows where the term stands in each segment. */
    TermQuery term(Term term) {
        return new TermQuery(term, knownTerms.get(term, this::lookUp));
    }

    private TermStates lookUp(Term term) {
        try {
            return TermStates.build(this, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
