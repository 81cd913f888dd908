package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Scores what was found as a sum does, and matches nothing else. What was found stands where Lucene expects the documents
 * that were not deleted: it looks at each before it scores, without going from document to document of a filter. Only to
 * be searched with by itself.
 */
final class Ranked extends Query {

    /** Lucene scores so many documents at once; the limit of time is looked at in between. */
    private static final int WINDOW = 4_096;

    private final Found found;
    private final Query sum;

    /** @param sum that needs no rewriting, see {@link AsBuilt} */
    Ranked(Found found, Query sum) {
        this.found = found;
        this.sum = sum;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new FilterWeight(this, sum.createWeight(searcher, mode, boost)) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                FixedBitSet documents = found.in(segment);
                if (documents == null) {
                    return null;
                }
                ScorerSupplier all = super.scorerSupplier(segment);
                return all == null ? null : new Among(documents, all);
            }
        };
    }

    private static final class Among extends ScorerSupplier {
        private final FixedBitSet documents;
        private final ScorerSupplier all;

        Among(FixedBitSet documents, ScorerSupplier all) {
            this.documents = documents;
            this.all = all;
        }

        @Override
        public Scorer get(long leadCost) {
            throw new UnsupportedOperationException("only scored by itself");
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
            BulkScorer scorer = all.bulkScorer();
            Bits accepted = documents.asReadOnlyBits();
            return new BulkScorer() {
                // Those that were deleted were not found either.
                @Override
                public int score(LeafCollector collector, @Nullable Bits live, int min, int max) throws IOException {
                    int end = Math.max(max, Math.min(documents.length(), min + WINDOW));
                    return scorer.score(collector, accepted, min, end);
                }

                @Override
                public long cost() {
                    return scorer.cost();
                }
            };
        }

        @Override
        public long cost() {
            return all.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            all.setTopLevelScoringClause();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        sum.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "ranked " + sum.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ranked that && found.equals(that.found) && sum.equals(that.sum);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), found, sum);
    }
}
