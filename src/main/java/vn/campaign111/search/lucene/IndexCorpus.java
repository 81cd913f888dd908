package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.LearnedCorpus;
import vn.campaign111.search.plan.TextFields;

/** Learns what the index itself knows of the language, as of one reader. */
final class IndexCorpus {

    private static final List<String> LEARNED_FROM = List.of(TextFields.TEXT, TextFields.FILES);

    private IndexCorpus() {}

    /** Reads the words and pairs of a reader; takes some hundred milliseconds for a million pairs. */
    static Corpus learn(IndexReader reader) throws IOException {
        LearnedCorpus.Lesson lesson = LearnedCorpus.lesson();
        lesson.documents(reader.numDocs());
        for (String field : LEARNED_FROM) {
            eachTerm(reader, TextFields.exact(field), lesson::word);
        }
        for (String field : LEARNED_FROM) {
            eachTerm(reader, TextFields.exactPairs(field), (pair, count) -> {
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

    private static void eachTerm(IndexReader reader, String field, Counted counted) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            counted.term(term.utf8ToString(), each.totalTermFreq());
        }
    }
}
