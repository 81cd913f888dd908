package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Matches the documents in which the weights of the parts that match come to so much or more; scores nothing. It adds up
 * for 64 documents at a time, see {@link Sums}: where many words match much, Lucene's own query of optional clauses takes
 * six times as long.
 */
final class EnoughOf extends Query {

    private final List<Part> parts;
    private final int least;

    /** A query that needs no rewriting, see {@link AsBuilt}, and what it counts, 1 or more. */
    record Part(Query query, int weight) {}

    /** @param least 1 or more */
    EnoughOf(List<Part> parts, int least) {
        this.parts = List.copyOf(parts);
        this.least = least;
    }

    /**
     * Returns what matches the documents that at least so many of the clauses match.
     *
     * @param clauses that need no rewriting, see {@link AsBuilt}
     * @param least 1 or more
     */
    static EnoughOf these(List<Query> clauses, int least) {
        return new EnoughOf(clauses.stream().map(clause -> new Part(clause, 1)).toList(), least);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        List<Weight> weights = new ArrayList<>(parts.size());
        for (Part part : parts) {
            weights.add(searcher.createWeight(part.query(), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                List<Present> present = new ArrayList<>(weights.size());
                for (int i = 0; i < weights.size(); i++) {
                    ScorerSupplier scorer = weights.get(i).scorerSupplier(segment);
                    if (scorer != null) {
                        present.add(new Present(scorer, parts.get(i).weight()));
                    }
                }
                return present.stream().mapToInt(Present::weight).sum() < least
                        ? null
                        : new Adding(present, segment.reader().maxDoc(), score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return weights.stream().allMatch(weight -> weight.isCacheable(segment));
            }
        };
    }

    /** A part that a segment holds. */
    private record Present(ScorerSupplier scorer, int weight) {}

    /** Adds up when it is asked for the documents of a segment. */
    private final class Adding extends ScorerSupplier {
        private final List<Present> present;
        private final int documents;
        private final float score;
        private final ScoreMode mode;
        private final long cost;

        Adding(List<Present> present, int documents, float score, ScoreMode mode) {
            this.present = present;
            this.documents = documents;
            this.score = score;
            this.mode = mode;
            this.cost = Math.min(
                    documents,
                    present.stream().mapToLong(part -> part.scorer().cost()).sum());
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            Sums sums = new Sums(documents, least);
            FixedBitSet matched = new FixedBitSet(documents);
            for (Present part : present) {
                matched.or(part.scorer().get(Long.MAX_VALUE).iterator());
                sums.add(matched.getBits(), part.weight());
                matched.clear();
            }
            return new ConstantScoreScorer(score, mode, new BitSetIterator(sums.enough, cost));
        }

        @Override
        public long cost() {
            return cost;
        }
    }

    /**
     * What is still missing in each document, counted in binary: one set of documents for each digit. Every sum begins so
     * far below the next power of two that it overflows as soon as it is enough.
     */
    private static final class Sums {
        private final long[][] digits;
        private final FixedBitSet enough;

        Sums(int documents, int least) {
            enough = new FixedBitSet(documents);
            digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(least - 1)][enough.getBits().length];
            int begin = (1 << digits.length) - least;
            for (int digit = 0; digit < digits.length; digit++) {
                if ((begin >> digit & 1) == 1) {
                    Arrays.fill(digits[digit], -1L);
                }
            }
        }

        void add(long[] matched, int weight) {
            long[] reached = enough.getBits();
            boolean alone = weight >> digits.length > 0;
            for (int word = 0; word < matched.length; word++) {
                long added = matched[word];
                long carried = alone ? added : 0;
                for (int digit = 0; added != 0 && !alone && digit < digits.length; digit++) {
                    long[] present = digits[digit];
                    long one = (weight >> digit & 1) == 1 ? added : 0;
                    long before = present[word];
                    present[word] = before ^ one ^ carried;
                    carried = (before & (one | carried)) | (one & carried);
                }
                reached[word] |= carried;
            }
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
        parts.forEach(part -> part.query().visit(inner));
    }

    @Override
    public String toString(String field) {
        return "least " + least + " of " + parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnoughOf that && least == that.least && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), parts, least);
    }
}
