package vn.campaign111.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.language.Corpora;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.LearnedCorpus;
import vn.campaign111.search.plan.TextFields;

/** Learns what the index itself knows of the language, as of one reader. */
final class IndexCorpus {

    private static final List<String> LEARNED_FROM = List.of(TextFields.TEXT, TextFields.FILES);

    private static final FixedBitSet NOTHING = new FixedBitSet(0);

    private IndexCorpus() {}

    /** Reads the words and pairs of a searcher's documents; takes some hundred milliseconds for a million pairs. */
    static Corpora learn(IndexSearcher searcher, Instant at) throws IOException {
        Everybodys everybodys = Everybodys.of(searcher, at);
        Corpus whole =
                learn(searcher.getIndexReader(), searcher.getIndexReader().numDocs(), null);
        return new Corpora(
                everybodys.isAll() ? whole : learn(searcher.getIndexReader(), everybodys.count(), everybodys), whole);
    }

    /** The documents everybody may see, by segment; those that were deleted are none. */
    private record Everybodys(Map<LeafReaderContext, FixedBitSet> visible, long hidden) {

        static Everybodys of(IndexSearcher searcher, Instant at) throws IOException {
            Query query =
                    searcher.rewrite(Scope.confined(MatchAllDocsQuery.INSTANCE, SearchScope.everybodys(at), null));
            Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            Map<LeafReaderContext, FixedBitSet> visible = new HashMap<>();
            long hidden = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                FixedBitSet documents =
                        new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    documents.or(scorer.iterator());
                }
                Bits live = leaf.reader().getLiveDocs();
                if (live != null) {
                    live.applyMask(documents, 0);
                }
                visible.put(leaf, documents);
                hidden += leaf.reader().maxDoc() - documents.cardinality();
            }
            return new Everybodys(visible, hidden);
        }

        boolean isAll() {
            return hidden == 0;
        }

        long count() {
            return visible.values().stream().mapToLong(FixedBitSet::cardinality).sum();
        }

        /** Returns how often the term stands in what everybody may see of a segment. */
        long count(LeafReaderContext leaf, TermsEnum term) throws IOException {
            FixedBitSet documents = visible.getOrDefault(leaf, NOTHING);
            PostingsEnum postings = term.postings(null, PostingsEnum.FREQS);
            long count = 0;
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                count += documents.get(postings.docID()) ? postings.freq() : 0;
            }
            return count;
        }
    }

    private static Corpus learn(IndexReader reader, long documents, @Nullable Everybodys only) throws IOException {
        LearnedCorpus.Lesson lesson = LearnedCorpus.lesson();
        lesson.documents(documents);
        for (String field : LEARNED_FROM) {
            eachTerm(reader, TextFields.exact(field), only, lesson::word);
        }
        for (String field : LEARNED_FROM) {
            eachTerm(reader, TextFields.exactPairs(field), only, (pair, count) -> {
                int between = TextFields.endOfFirst(pair);
                lesson.pair(pair.substring(0, between), pair.substring(between + 1), count);
            });
        }
        return lesson.learned();
    }

    /** Takes a term and how often it occurs. */
    @FunctionalInterface
    private interface Counted {
        void term(String term, long count);
    }

    private static void eachTerm(IndexReader reader, String field, @Nullable Everybodys only, Counted counted)
            throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                long count = only == null ? each.totalTermFreq() : only.count(leaf, each);
                if (count > 0) {
                    counted.term(term.utf8ToString(), count);
                }
            }
        }
    }
}
