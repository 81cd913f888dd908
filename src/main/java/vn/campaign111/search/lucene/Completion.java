package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchEngine.Suggestion;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.UnfinishedQuestion;
import vn.campaign111.search.plan.Clause;
import vn.campaign111.search.plan.CompletionPlan;
import vn.campaign111.search.plan.Limits;
import vn.campaign111.search.text.Tokens;

/** Completes what is being typed, from the same index under the same scope as a search: nothing else can be suggested. */
final class Completion {

    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(Limits.LONGEST_COMPLETION_MILLIS);

    private final UnfinishedQuestion reader = new UnfinishedQuestion(Tokens::of);

    List<Suggestion> complete(String typed, @Nullable String locale, int size, SearchScope scope, Generation.View view)
            throws IOException {
        List<List<Syllable>> words = reader.read(typed, view.corpora().of(scope));
        int wanted = Math.clamp(size, 0, Limits.MOST_SUGGESTIONS);
        if (words.isEmpty() || wanted == 0) {
            return List.of();
        }
        IndexSearcher searcher = view.searcher().forRequest(System.nanoTime() + LONGEST_NANOS);
        CompletionPlan plan = new CompletionPlan(words);
        Queries queries = new Queries(view.searcher(), scope.at());
        Found found = Found.by(Scope.confined(queries.filter(plan.matching()), scope, locale), searcher);
        Optional<Clause> loosely = found.count() == 0 ? plan.loosely() : Optional.empty();
        if (loosely.isPresent()) {
            found = Found.by(Scope.confined(queries.filter(loosely.get()), scope, locale), searcher);
        }
        Query query = queries.ranking(plan.ranking(), found);
        return suggestions(searcher, searcher.search(query, wanted).scoreDocs);
    }

    private static List<Suggestion> suggestions(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        List<Suggestion> suggestions = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            Suggested.read(hit.doc, searcher.getLeafContexts()).ifPresent(suggestions::add);
        }
        return suggestions;
    }
}
