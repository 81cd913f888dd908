package vn.campaign111.search.opensearch;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchFile;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.search.SearchResult.SearchHit;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.language.QuestionReader;
import vn.campaign111.search.plan.Clause;
import vn.campaign111.search.plan.Clause.Flat;
import vn.campaign111.search.plan.DocumentFields;
import vn.campaign111.search.plan.Limits;
import vn.campaign111.search.plan.Plan;
import vn.campaign111.search.plan.TextFields;
import vn.campaign111.search.text.Highlights;
import vn.campaign111.search.text.ReadText;
import vn.campaign111.search.text.Tokens;

/**
 * Answers a request within bounded time: one question to the server, one more when the first finds nothing, and one
 * before it for somebody in distress, or in any order but that of relevance.
 */
final class Finder {

    private static final String LONGEST = Limits.LONGEST_SEARCH_MILLIS + "ms";
    private static final String ASKED = "asked";
    private static final String CLOSE = "close";
    /** Where scores only tell what matches closely from the rest. */
    private static final Map<String, String> CLOSE_FIRST = Map.of("_score", "desc");

    private static final List<Map<String, String>> NEWEST =
            List.of(Map.of(DocumentFields.ISSUED, "desc"), Map.of(DocumentFields.ID, "desc"));
    private static final List<Map<String, String>> MOST_DOWNLOADED = List.of(
            Map.of(DocumentFields.DOWNLOADS, "desc"),
            Map.of(DocumentFields.ISSUED, "desc"),
            Map.of(DocumentFields.ID, "desc"));

    private final Cluster cluster;
    private final String index;
    private final SynonymBook synonyms;
    private final QuestionReader reader = new QuestionReader(Tokens::of);

    Finder(Cluster cluster, String index, SynonymBook synonyms) {
        this.cluster = cluster;
        this.index = index;
        this.synonyms = synonyms;
    }

    SearchResult find(SearchRequest request, Corpus corpus) {
        Question question = reader.read(request.text(), request.guidance().asTyped(), corpus, synonyms.current());
        Plan plan = withBestHelp(new Plan(question, request.guidance(), corpus), request);
        Answer answer = ask(request, question, plan, false);
        if (answer.isTooStrict() && !question.isEmpty()) {
            answer = ask(request, question, plan, true);
        }
        Highlights highlights = new Highlights(question, Limits.searchDeadline());
        return new SearchResult(
                described(answer, highlights, request),
                answer.total(),
                answer.close(),
                facets(answer),
                offered(question, request),
                question.truncated() || answer.cut() || highlights.isCut());
    }

    private Plan withBestHelp(Plan plan, SearchRequest request) {
        Optional<Clause> written = plan.written();
        if (written.isEmpty()) {
            return plan;
        }
        Queries queries = new Queries(request.scope().at());
        List<Map<String, Object>> filters = new ArrayList<>(Queries.scope(request.scope(), request.locale()));
        filters.add(queries.of(written.get()));
        filters.addAll(chosen(request).values());
        return plan.helpingOnly(ids(Map.of(
                "timeout",
                LONGEST,
                "size",
                Plan.MOST_HELPING,
                "_source",
                false,
                "query",
                Queries.ranked(filters, queries.of(plan.ranking())))));
    }

    /** See {@link vn.campaign111.search.SearchEngine#writtenFor}. */
    List<String> writtenFor(String distress, int size, SearchScope scope) {
        List<Map<String, Object>> filters = new ArrayList<>(Queries.scope(scope, null));
        filters.add(new Queries(scope.at()).of(Plan.writtenFor(distress)));
        return ids(Map.of(
                "timeout",
                LONGEST,
                "size",
                Math.clamp(size, 0, Limits.MOST_WRITTEN_FOR),
                "_source",
                false,
                "query",
                Queries.filtered(filters),
                "sort",
                NEWEST));
    }

    private List<String> ids(Map<String, Object> body) {
        JsonNode answer = cluster.search(index, body);
        List<String> ids = new ArrayList<>();
        for (JsonNode hit : Cluster.hits(answer)) {
            ids.add(Cluster.required(hit.get("_id")).getStringValue());
        }
        return ids;
    }

    /**
     * What the server said.
     *
     * @param answered whether the best of it says enough of what was asked
     * @param cut whether the question or the answer was cut to keep it bounded
     */
    private record Answer(JsonNode json, boolean answered, boolean cut) {

        /** What is there whatever the words are says nothing of how the words do; nor do filters. */
        boolean isTooStrict() {
            JsonNode asked = Cluster.required(aggregations().get(ASKED));
            return Cluster.required(asked.get("doc_count")).getLongValue() == 0;
        }

        /** Returns how many match closely; all where nothing is told apart. */
        long close() {
            if (!answered) {
                return 0;
            }
            JsonNode close = aggregations().get(CLOSE);
            long count =
                    close == null ? 0 : Cluster.required(close.get("doc_count")).getLongValue();
            return count == 0 ? total() : count;
        }

        JsonNode aggregations() {
            return Cluster.required(json.get("aggregations"));
        }

        long total() {
            return Cluster.required(
                            Cluster.required(Cluster.required(json.get("hits")).get("total"))
                                    .get("value"))
                    .getLongValue();
        }
    }

    private Answer ask(SearchRequest request, Question question, Plan plan, boolean lenient) {
        Queries queries = new Queries(request.scope().at());
        List<Map<String, Object>> filters = new ArrayList<>(Queries.scope(request.scope(), request.locale()));
        filters.add(queries.of(plan.matching(lenient)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timeout", LONGEST);
        body.put("track_total_hits", true);
        body.put("from", request.from());
        body.put("size", request.size());
        body.put("_source", List.of(IndexFields.KEPT));
        Map<SearchFacet, Map<String, Object>> chosen = chosen(request);
        body.put("post_filter", Queries.filtered(chosen.values()));
        Map<String, Object> counting = counting(chosen);
        List<Map<String, String>> order = order(request.sort(), question);
        boolean byScore = order.isEmpty();
        boolean answered = byScore || question.isEmpty() || isAnswered(plan, best(filters, chosen, plan, request));
        if (byScore) {
            body.put("size", Math.max(1, request.size()));
            body.put("query", Queries.ranked(filters, queries.of(plan.ranking())));
        } else if (question.isEmpty() || !answered) {
            body.put("query", Queries.filtered(filters));
            body.put("sort", order);
        } else {
            Clause closely = plan.closely();
            body.put("query", Queries.ranked(filters, queries.of(new Flat(closely, 1))));
            body.put(
                    "sort",
                    Stream.concat(Stream.of(CLOSE_FIRST), order.stream()).toList());
            List<Map<String, Object>> close = new ArrayList<>(chosen.values());
            close.add(new Queries(request.scope().at()).of(closely));
            counting.put(CLOSE, Map.of("filter", Queries.filtered(close)));
        }
        counting.put(ASKED, Map.of("filter", new Queries(request.scope().at()).of(plan.asked(lenient))));
        body.put("aggs", counting);
        JsonNode json = cluster.search(index, body);
        return new Answer(json, byScore ? isAnswered(plan, json) : answered, queries.isCut() || isTimedOut(json));
    }

    /** Asks for the best, where what is found is ordered otherwise. */
    private JsonNode best(
            List<Map<String, Object>> filters,
            Map<SearchFacet, Map<String, Object>> chosen,
            Plan plan,
            SearchRequest request) {
        List<Map<String, Object>> all = new ArrayList<>(filters);
        all.addAll(chosen.values());
        Queries queries = new Queries(request.scope().at());
        return cluster.search(
                index,
                Map.of(
                        "timeout",
                        LONGEST,
                        "size",
                        1,
                        "_source",
                        false,
                        "query",
                        Queries.ranked(all, queries.of(plan.ranking()))));
    }

    /** An answer that was cut short does not tell that nothing better is there. */
    private static boolean isAnswered(Plan plan, JsonNode json) {
        JsonNode best = Cluster.required(json.get("hits")).get("max_score");
        return isTimedOut(json) || plan.isAnsweredBy(best == null || best.isNull() ? 0 : best.getDoubleValue());
    }

    private static boolean isTimedOut(JsonNode json) {
        JsonNode timedOut = json.get("timed_out");
        return timedOut != null && timedOut.getBooleanValue();
    }

    /** Returns the order of the hits, or nothing when it is that of their scores. */
    private static List<Map<String, String>> order(SearchRequest.Sort wanted, Question question) {
        return switch (wanted) {
            case RELEVANCE -> question.isEmpty() ? NEWEST : List.of();
            case NEWEST -> NEWEST;
            case DOWNLOADS -> MOST_DOWNLOADED;
        };
    }

    private static Map<SearchFacet, Map<String, Object>> chosen(SearchRequest request) {
        Map<SearchFacet, Map<String, Object>> chosen = new EnumMap<>(SearchFacet.class);
        request.filters().forEach((facet, keys) -> chosen.put(facet, Queries.anyOf(TextFields.filter(facet), keys)));
        return chosen;
    }

    /** Within a facet people choose alternatives, so the counts of a facet leave out its own filter. */
    private static Map<String, Object> counting(Map<SearchFacet, Map<String, Object>> chosen) {
        Map<String, Object> counting = new LinkedHashMap<>();
        for (SearchFacet facet : SearchFacet.values()) {
            Map<SearchFacet, Map<String, Object>> others = new HashMap<>(chosen);
            others.remove(facet);
            Map<String, Object> keys = Map.of(
                    "terms",
                    Map.of("field", IndexFields.name(TextFields.filter(facet)), "size", Limits.MOST_KEYS_OF_A_FACET));
            counting.put(
                    facet.key(), Map.of("filter", Queries.filtered(others.values()), "aggs", Map.of("keys", keys)));
        }
        return counting;
    }

    private static Map<SearchFacet, List<FacetCount>> facets(Answer answer) {
        Map<SearchFacet, List<FacetCount>> facets = new EnumMap<>(SearchFacet.class);
        JsonNode counted = answer.aggregations();
        for (SearchFacet facet : SearchFacet.values()) {
            JsonNode keys =
                    Cluster.required(Cluster.required(counted.get(facet.key())).get("keys"));
            List<FacetCount> counts = new ArrayList<>();
            for (JsonNode bucket : Cluster.required(keys.get("buckets")).values()) {
                counts.add(new FacetCount(
                        Cluster.required(bucket.get("key")).getStringValue(),
                        Cluster.required(bucket.get("doc_count")).getLongValue()));
            }
            facets.put(facet, counts);
        }
        return facets;
    }

    private static List<SearchHit> described(Answer answer, Highlights highlights, SearchRequest request) {
        if (request.size() == 0) {
            return List.of();
        }
        Guidance guidance = request.guidance();
        List<SearchHit> described = new ArrayList<>();
        for (JsonNode hit : Cluster.hits(answer.json())) {
            SearchDocument document = IndexedDocument.ofHit(hit);
            Highlights.Marked marked = highlights.of(
                    ReadText.of(document.title()),
                    List.of(ReadText.of(document.summary()), ReadText.of(document.body())),
                    pages(document));
            JsonNode score = hit.get("_score");
            described.add(new SearchHit(
                    document.id(),
                    score == null || score.isNull() || request.sort() != SearchRequest.Sort.RELEVANCE
                            ? 0
                            : score.getDoubleValue(),
                    marked.titleHtml(),
                    marked.passageHtml(),
                    place(document, marked.page()),
                    guidance.promoted().contains(document.id()),
                    guidance.isHelpedBy(document.helpsWith()),
                    request.from() + described.size() < answer.close()));
        }
        return described;
    }

    private static List<ReadText> pages(SearchDocument document) {
        return document.files().stream()
                .flatMap(file -> file.pages().stream())
                .map(ReadText::of)
                .toList();
    }

    /** Returns where one of a document's pages stands, or null when it has no such page. */
    private static @Nullable FoundIn place(SearchDocument document, int page) {
        int before = 0;
        for (SearchFile file : document.files()) {
            int number = page - before;
            if (number >= 0 && number < file.pages().size()) {
                return new FoundIn(file.key(), file.name(), file.unit(), number + 1);
            }
            before += file.pages().size();
        }
        return null;
    }

    /** Offers a better writing only of words the reader may see, of which the language may be learned more. */
    private @Nullable String offered(Question question, SearchRequest request) {
        List<Clause> guessed = Plan.guessedWords(question);
        if (question.better() == null || guessed.isEmpty()) {
            return question.better();
        }
        Lines lines = Lines.of(cluster);
        for (Clause word : guessed) {
            List<Map<String, Object>> filters = new ArrayList<>(Queries.scope(request.scope(), request.locale()));
            filters.add(new Queries(request.scope().at()).of(word));
            lines.add(Map.of())
                    .add(Map.of(
                            "size", 0, "terminate_after", 1, "timeout", LONGEST, "query", Queries.filtered(filters)));
        }
        JsonNode answers = cluster.askLines("/" + index + "/_msearch", lines.bytes());
        for (JsonNode answer : Cluster.required(answers.get("responses")).values()) {
            if (answer.get("hits") == null || new Answer(answer, true, false).total() == 0) {
                return null;
            }
        }
        return question.better();
    }
}
