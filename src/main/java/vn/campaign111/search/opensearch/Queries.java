package vn.campaign111.search.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.plan.Clause;
import vn.campaign111.search.plan.Clause.AllOf;
import vn.campaign111.search.plan.Clause.AnyOf;
import vn.campaign111.search.plan.Clause.Best;
import vn.campaign111.search.plan.Clause.Enough;
import vn.campaign111.search.plan.Clause.Everything;
import vn.campaign111.search.plan.Clause.Flat;
import vn.campaign111.search.plan.Clause.Phrase;
import vn.campaign111.search.plan.Clause.Recent;
import vn.campaign111.search.plan.Clause.Term;
import vn.campaign111.search.plan.Clause.Weighted;
import vn.campaign111.search.plan.Clause.Within;
import vn.campaign111.search.plan.DocumentFields;

/** Says clauses and scopes in the server's query language, and counts what they cost. */
final class Queries {

    /** Above it a server with its own settings refuses a query: 1,024, less what the scope takes. */
    private static final int MOST_TERMS = 1_000;

    private final Instant now;
    private int terms;
    private boolean cut;

    /** @param now from which it is told what is recent */
    Queries(Instant now) {
        this.now = now;
    }

    /** Tells whether something was left out to keep a query bounded. */
    boolean isCut() {
        return cut;
    }

    Map<String, Object> of(Clause clause) {
        return of(clause, 1);
    }

    private Map<String, Object> of(Clause clause, double boost) {
        return switch (clause) {
            case Everything everything -> Map.of("match_all", Map.of("boost", boost));
            case Term term -> term(term, boost);
            case Phrase phrase -> phrase(phrase, boost);
            case Within within ->
                bool(Map.of("filter", all(within.required(), 1), "must_not", all(within.excluded(), 1)));
            case AnyOf any -> anyOf(any, boost);
            case Enough enough -> enough(enough);
            case AllOf all -> bool(Map.of("must", all(all.clauses(), boost)));
            case Best best -> Map.of("dis_max", Map.of("queries", all(best.clauses(), boost), "tie_breaker", 0));
            case Weighted weighted -> of(weighted.clause(), boost * weighted.weight());
            case Flat flat ->
                Map.of("constant_score", Map.of("filter", of(flat.clause(), 1), "boost", boost * flat.score()));
            case Recent recent -> Map.of("distance_feature", recent(recent, boost));
        };
    }

    private Map<String, Object> anyOf(AnyOf any, double boost) {
        return any.clauses().isEmpty()
                ? Map.of("match_none", Map.of())
                : bool(Map.of("should", all(any.clauses(), boost), "minimum_should_match", Math.max(1, any.least())));
    }

    /** Whole numbers up to some millions add up alike on every server. */
    private Map<String, Object> enough(Enough enough) {
        List<Clause> parts = enough.parts().stream()
                .<Clause>map(part -> new Flat(part.clause(), part.weight()))
                .toList();
        return Map.of("function_score", Map.of("query", anyOf(new AnyOf(parts, 1), 1), "min_score", enough.least()));
    }

    private Map<String, Object> recent(Recent recent, double boost) {
        return Map.of(
                "field",
                DocumentFields.ISSUED,
                "origin",
                Long.toString(now.toEpochMilli()),
                "pivot",
                recent.halfLifeDays() + "d",
                "boost",
                boost * recent.score());
    }

    /** Leaves out the last of the clauses when there are more terms in all than the server takes. */
    private List<Map<String, Object>> all(List<Clause> clauses, double boost) {
        List<Map<String, Object>> all = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            if (terms >= MOST_TERMS && !all.isEmpty()) {
                cut = true;
                break;
            }
            all.add(of(clause, boost));
        }
        return all;
    }

    private Map<String, Object> term(Term term, double boost) {
        terms++;
        String value = IndexFields.term(term.field(), term.text());
        return Map.of("term", Map.of(IndexFields.name(term.field()), Map.of("value", value, "boost", boost)));
    }

    private Map<String, Object> phrase(Phrase phrase, double boost) {
        terms += phrase.terms().size();
        String words = String.join(" ", phrase.terms());
        return Map.of("match_phrase", Map.of(IndexFields.name(phrase.field()), Map.of("query", words, "boost", boost)));
    }

    static Map<String, Object> bool(Map<String, Object> occurrences) {
        return Map.of("bool", occurrences);
    }

    /** Returns the filters nothing escapes: who may see it, from when, until when, in which language. */
    static List<Map<String, Object>> scope(SearchScope scope, @Nullable String locale) {
        long at = scope.at().toEpochMilli();
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(anyOf(DocumentFields.VISIBILITY, scope.visibilities()));
        filters.add(Map.of("range", Map.of(DocumentFields.VISIBLE_FROM, Map.of("lte", at))));
        filters.add(Map.of("range", Map.of(DocumentFields.VISIBLE_UNTIL, Map.of("gt", at))));
        if (locale != null) {
            filters.add(anyOf(DocumentFields.LOCALE, List.of(locale)));
        }
        return filters;
    }

    /** Returns a filter for documents that carry any of the keys. */
    static Map<String, Object> anyOf(String field, Collection<String> keys) {
        return Map.of("terms", Map.of(IndexFields.name(field), List.copyOf(keys)));
    }

    /** Returns a query for what all filters let through, ordered by nothing. */
    static Map<String, Object> filtered(Collection<Map<String, Object>> filters) {
        return bool(Map.of("filter", List.copyOf(filters)));
    }

    /** Returns a query for what all filters let through, ordered by a ranking. */
    static Map<String, Object> ranked(Collection<Map<String, Object>> filters, Map<String, Object> ranking) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("filter", List.copyOf(filters));
        query.put("should", List.of(ranking));
        query.put("minimum_should_match", 0);
        return bool(query);
    }
}
