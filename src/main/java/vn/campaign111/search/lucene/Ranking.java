package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Puts what matched in order. What matches has been found already, to be counted; here the sum of terms is run over each
 * segment as if there were no filter, thousands of documents at a time, and only what matched is taken. Asking both in
 * one query makes Lucene advance every term to every match, which costs three times as much, and leaving out what can't
 * reach the first hits does not pay with so many terms.
 */
final class Ranking {

    /** Documents scored before the clock is looked at. */
    private static final int STRETCH = 1 << 16;

    private final IndexSearcher searcher;
    private final long deadlineNanos;
    private boolean cut;

    Ranking(IndexSearcher searcher, long deadlineNanos) {
        this.searcher = searcher;
        this.deadlineNanos = deadlineNanos;
    }

    /** Returns the best of the matches, at most {@code depth}, the best first. */
    ScoreDoc[] best(Query ranking, List<MatchingDocs> matches, int depth) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(ranking), ScoreMode.COMPLETE, 1);
        TopScoreDocCollector collector = new TopScoreDocCollectorManager(depth, Integer.MAX_VALUE).newCollector();
        collector.setWeight(weight);
        for (MatchingDocs segment : matches) {
            if (segment.totalHits() > 0) {
                score(weight, segment, collector);
            }
        }
        return collector.topDocs().scoreDocs;
    }

    private void score(Weight weight, MatchingDocs segment, TopScoreDocCollector collector) throws IOException {
        BulkScorer scorer = weight.bulkScorer(segment.context());
        if (scorer == null) {
            return;
        }
        int end = segment.context().reader().maxDoc();
        FixedBitSet wanted = new FixedBitSet(end);
        DocIdSetIterator documents = segment.bits().iterator();
        if (documents != null) {
            wanted.or(documents);
        }
        LeafCollector leaf = collector.getLeafCollector(segment.context());
        for (int next = 0; next < end && !cut; ) {
            next = scorer.score(leaf, wanted, next, (int) Math.min(end, (long) next + STRETCH));
            cut = System.nanoTime() - deadlineNanos > 0;
        }
        leaf.finish();
    }

    /** Tells whether there was no time to look at every match. */
    boolean isCut() {
        return cut;
    }
}
