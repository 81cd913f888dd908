package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The documents that a query matched in one state of the index, as a query that need not look for them again. */
final class Found extends Query {

    private final List<Segment> segments;

    private Found(List<Segment> segments) {
        this.segments = segments;
    }

    /** What was found in one segment, by numbers within it. */
    record Segment(LeafReaderContext context, FixedBitSet documents) {}

    /**
     * Finds all matches; when the searcher's time is over, those found until then.
     *
     * @param query that needs no rewriting, see {@link AsBuilt}
     */
    static Found by(Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(new AsBuilt(query), new CollectorManager<Gathering, Found>() {
            @Override
            public Gathering newCollector() {
                return new Gathering();
            }

            @Override
            public Found reduce(Collection<Gathering> gathered) {
                return new Found(
                        gathered.stream().flatMap(one -> one.segments.stream()).toList());
            }
        });
    }

    /** Returns each segment that was looked into once. */
    List<Segment> segments() {
        return segments;
    }

    /** Returns what was found in a segment, or null when that was not looked into. */
    @Nullable
    FixedBitSet in(LeafReaderContext context) {
        for (Segment segment : segments) {
            if (segment.context().ord == context.ord) {
                return segment.documents();
            }
        }
        return null;
    }

    /** Returns how many were found. */
    long count() {
        return segments.stream()
                .mapToLong(segment -> segment.documents().cardinality())
                .sum();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                FixedBitSet documents = in(context);
                return documents == null ? null : among(documents, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private static ScorerSupplier among(FixedBitSet documents, float score, ScoreMode mode) {
        BitSetIterator iterator = new BitSetIterator(documents, documents.cardinality());
        return ConstantScoreScorerSupplier.fromIterator(iterator, score, mode, documents.length());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found before";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Found that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), segments);
    }

    /** Notes what matches. */
    private static final class Gathering extends SimpleCollector {
        private final List<Segment> segments = new ArrayList<>();
        private FixedBitSet documents = new FixedBitSet(0);

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            documents = new FixedBitSet(context.reader().maxDoc());
            segments.add(new Segment(context, documents));
        }

        @Override
        public void collect(int document) {
            documents.set(document);
        }

        @Override
        public void collectRange(int min, int max) {
            documents.set(min, max);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
