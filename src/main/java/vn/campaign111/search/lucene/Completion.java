package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchEngine.Suggestion;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.UnfinishedQuestion;
import vn.campaign111.search.plan.TextFields;
import vn.campaign111.search.text.Tokens;

/**
 * Completes what is being typed with titles: every word but the last must stand in the title, the last begins one of its
 * words. It asks the same index under the same scope as a search, so nothing can be suggested that can't be found.
 */
final class Completion {

    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int MOST_SUGGESTIONS = 20;
    private static final int LONGEST_PREFIX = 40;
    private static final float EXACT = 1.5f;
    private static final float PAIR = 2;
    private static final float WHOLE_WORD = 0.5f;

    private final UnfinishedQuestion reader = new UnfinishedQuestion(Tokens::of);

    List<Suggestion> complete(String typed, @Nullable String locale, int size, SearchScope scope, Generation.View view)
            throws IOException {
        List<List<Syllable>> words = reader.read(typed, view.corpus());
        int wanted = Math.clamp(size, 0, MOST_SUGGESTIONS);
        if (words.isEmpty() || wanted == 0) {
            return List.of();
        }
        IndexSearcher searcher = view.searcher().forRequest(System.nanoTime() + LONGEST_NANOS);
        BooleanQuery.Builder query = titles(words);
        Scope.confine(query, scope, locale);
        return suggestions(searcher, searcher.search(query.build(), wanted).scoreDocs);
    }

    private static BooleanQuery.Builder titles(List<List<Syllable>> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            query.add(anyOf(TextFields.TITLE, words.get(i)), Occur.MUST);
            exact(query, words.get(i));
        }
        query.add(new ConstantScoreQuery(anyPrefix(words.get(last))), Occur.MUST);
        query.add(new BoostQuery(anyOf(TextFields.TITLE, words.get(last)), WHOLE_WORD), Occur.SHOULD);
        exact(query, words.get(last));
        for (int i = 1; i <= last; i++) {
            String pair = TextFields.pair(
                    words.get(i - 1).getFirst().folded(),
                    words.get(i).getFirst().folded());
            query.add(new BoostQuery(term(TextFields.pairs(TextFields.TITLE), pair), PAIR), Occur.SHOULD);
        }
        return query;
    }

    private static void exact(BooleanQuery.Builder query, List<Syllable> readings) {
        for (Syllable syllable : readings) {
            if (!syllable.isBare()) {
                Query term = term(TextFields.exact(TextFields.TITLE), syllable.exact());
                query.add(new BoostQuery(term, EXACT), Occur.SHOULD);
            }
        }
    }

    private static Query anyOf(String field, List<Syllable> readings) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        readings.stream()
                .map(Syllable::folded)
                .distinct()
                .forEach(folded -> any.add(term(field, folded), Occur.SHOULD));
        return any.build();
    }

    private static Query anyPrefix(List<Syllable> readings) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        readings.stream()
                .map(Syllable::folded)
                .filter(folded -> folded.length() <= LONGEST_PREFIX)
                .distinct()
                .forEach(folded -> any.add(term(TextFields.TITLE_PREFIXES, folded), Occur.SHOULD));
        return any.build();
    }

    private static List<Suggestion> suggestions(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Suggestion> suggestions = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            Document document = stored.document(hit.doc, Set.of(IndexFields.ID, IndexFields.TYPE, TextFields.TITLE));
            suggestions.add(new Suggestion(
                    document.get(IndexFields.ID), document.get(IndexFields.TYPE), document.get(TextFields.TITLE)));
        }
        return suggestions;
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
