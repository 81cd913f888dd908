package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchEngine.Suggestion;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.UnfinishedQuestion;
import vn.campaign111.search.plan.Clause;
import vn.campaign111.search.plan.CompletionPlan;
import vn.campaign111.search.plan.Limits;
import vn.campaign111.search.text.Tokens;

/**
 * Completes what is being typed with titles. It asks the same index under the same scope as a search, so nothing can be
 * suggested that can't be found.
 */
final class Completion {

    private static final String LONGEST = Limits.LONGEST_COMPLETION_MILLIS + "ms";

    private final Cluster cluster;
    private final String index;
    private final UnfinishedQuestion reader = new UnfinishedQuestion(Tokens::of);

    Completion(Cluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
    }

    List<Suggestion> complete(String typed, @Nullable String locale, int size, SearchScope scope, Corpus corpus) {
        List<List<Syllable>> words = reader.read(typed, corpus);
        int wanted = Math.clamp(size, 0, Limits.MOST_SUGGESTIONS);
        if (words.isEmpty() || wanted == 0) {
            return List.of();
        }
        CompletionPlan plan = new CompletionPlan(words);
        List<Suggestion> found = found(plan.matching(), plan, locale, wanted, scope);
        return found.isEmpty()
                ? plan.loosely()
                        .map(loosely -> found(loosely, plan, locale, wanted, scope))
                        .orElse(found)
                : found;
    }

    private List<Suggestion> found(
            Clause matching, CompletionPlan plan, @Nullable String locale, int wanted, SearchScope scope) {
        Queries queries = new Queries(scope.at());
        List<Map<String, Object>> filters = new ArrayList<>(Queries.scope(scope, locale));
        filters.add(queries.of(matching));
        JsonNode answer = cluster.search(
                index,
                Map.of(
                        "timeout",
                        LONGEST,
                        "size",
                        wanted,
                        "_source",
                        List.of(kept("id"), kept("type"), kept("title")),
                        "query",
                        Queries.ranked(filters, queries.of(plan.ranking()))));
        return suggestions(answer);
    }

    private static String kept(String name) {
        return IndexFields.KEPT + "." + name;
    }

    private static List<Suggestion> suggestions(JsonNode answer) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (JsonNode hit : Cluster.hits(answer)) {
            JsonNode kept =
                    Cluster.required(Cluster.required(hit.get("_source")).get(IndexFields.KEPT));
            suggestions.add(new Suggestion(
                    Cluster.required(kept.get("id")).getStringValue(),
                    Cluster.required(kept.get("type")).getStringValue(),
                    Cluster.required(kept.get("title")).getStringValue()));
        }
        return suggestions;
    }
}
