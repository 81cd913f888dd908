package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Matches the documents that at least so many of the clauses match; scores nothing. It is what Lucene's own query of
 * optional clauses matches, but counts 64 documents at a time: a set of documents for each clause, and one for each count
 * up to the least. Where many words match much, that takes a sixth of the time.
 */
final class LeastOf extends Query {

    private final List<Query> clauses;
    private final int least;

    /**
     * @param clauses that need no rewriting, see {@link AsBuilt}
     * @param least 1 or more
     */
    LeastOf(List<Query> clauses, int least) {
        this.clauses = List.copyOf(clauses);
        this.least = least;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        List<Weight> weights = new ArrayList<>(clauses.size());
        for (Query clause : clauses) {
            weights.add(searcher.createWeight(clause, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                List<ScorerSupplier> present = new ArrayList<>(weights.size());
                for (Weight weight : weights) {
                    ScorerSupplier scorer = weight.scorerSupplier(segment);
                    if (scorer != null) {
                        present.add(scorer);
                    }
                }
                return present.size() < least
                        ? null
                        : new Counting(present, segment.reader().maxDoc(), score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return weights.stream().allMatch(weight -> weight.isCacheable(segment));
            }
        };
    }

    /** Counts when it is asked for the documents of a segment. */
    private final class Counting extends ScorerSupplier {
        private final List<ScorerSupplier> scorers;
        private final int documents;
        private final float score;
        private final ScoreMode mode;
        private final long cost;

        Counting(List<ScorerSupplier> scorers, int documents, float score, ScoreMode mode) {
            this.scorers = scorers;
            this.documents = documents;
            this.score = score;
            this.mode = mode;
            this.cost = Math.min(
                    documents, scorers.stream().mapToLong(ScorerSupplier::cost).sum());
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            FixedBitSet[] counted = new FixedBitSet[least];
            for (int i = 0; i < least; i++) {
                counted[i] = new FixedBitSet(documents);
            }
            FixedBitSet matched = new FixedBitSet(documents);
            for (ScorerSupplier scorer : scorers) {
                matched.or(scorer.get(Long.MAX_VALUE).iterator());
                count(matched, counted);
                matched.clear();
            }
            return new ConstantScoreScorer(score, mode, new BitSetIterator(counted[least - 1], cost));
        }

        @Override
        public long cost() {
            return cost;
        }
    }

    /** Moves what matched once more to the next count; the last count is "so many or more". */
    private static void count(FixedBitSet matched, FixedBitSet[] counted) {
        long[] once = matched.getBits();
        for (int i = counted.length - 1; i > 0; i--) {
            long[] more = counted[i].getBits();
            long[] fewer = counted[i - 1].getBits();
            for (int word = 0; word < once.length; word++) {
                more[word] |= fewer[word] & once[word];
            }
        }
        counted[0].or(matched);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
        clauses.forEach(clause -> clause.visit(inner));
    }

    @Override
    public String toString(String field) {
        return "least " + least + " of " + clauses;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeastOf that && least == that.least && clauses.equals(that.clauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), clauses, least);
    }
}
