package vn.campaign111.search.lucene;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import vn.campaign111.search.plan.Clause;
import vn.campaign111.search.plan.Clause.AllOf;
import vn.campaign111.search.plan.Clause.AnyOf;
import vn.campaign111.search.plan.Clause.Best;
import vn.campaign111.search.plan.Clause.Enough;
import vn.campaign111.search.plan.Clause.Everything;
import vn.campaign111.search.plan.Clause.Flat;
import vn.campaign111.search.plan.Clause.Phrase;
import vn.campaign111.search.plan.Clause.Recent;
import vn.campaign111.search.plan.Clause.Weighted;
import vn.campaign111.search.plan.Clause.Within;
import vn.campaign111.search.plan.DocumentFields;

/** Says a clause in Lucene's terms. */
final class Queries {

    private final ServingSearcher searcher;
    private final Instant now;

    /** @param now from which it is told what is recent */
    Queries(ServingSearcher searcher, Instant now) {
        this.searcher = searcher;
        this.now = now;
    }

    /** Returns a query that matches as the clause does and scores as it says. */
    Query of(Clause clause) {
        return switch (clause) {
            case Everything everything -> MatchAllDocsQuery.INSTANCE;
            case Clause.Term term -> searcher.term(new Term(term.field(), term.text()));
            case Phrase phrase -> new PhraseQuery(phrase.field(), phrase.terms().toArray(String[]::new));
            case Within within -> within(within.required(), within.excluded());
            case AnyOf any -> sum(any.clauses(), Occur.SHOULD, any.isSum() ? 0 : any.least());
            case Enough enough -> enough(enough);
            case AllOf all -> sum(all.clauses(), Occur.MUST, 0);
            case Best best ->
                new DisjunctionMaxQuery(best.clauses().stream().map(this::of).toList(), 0);
            case Weighted weighted -> new BoostQuery(of(weighted.clause()), (float) weighted.weight());
            case Flat flat -> new BoostQuery(new ConstantScoreQuery(of(flat.clause())), (float) flat.score());
            case Recent recent ->
                LongField.newDistanceFeatureQuery(
                        DocumentFields.ISSUED,
                        (float) recent.score(),
                        now.toEpochMilli(),
                        Duration.ofDays(recent.halfLifeDays()).toMillis());
        };
    }

    /** Returns a query that matches as the clause does, only to filter by. */
    Query filter(Clause clause) {
        return switch (clause) {
            case Within within -> within(within.required(), within.excluded());
            case AnyOf any ->
                EnoughOf.these(any.clauses().stream().map(this::filter).toList(), any.least());
            default -> of(clause);
        };
    }

    /** Returns a query that scores what was found as the clause does, and matches nothing of which no part matches. */
    Query ranking(Clause clause, Found found) {
        return new AsBuilt(new Ranked(found, scored(clause).build()));
    }

    /** As {@link #ranking}, but all that was found matches. */
    Query rankingAll(Clause clause, Found found) {
        return new AsBuilt(scored(clause).add(found, Occur.FILTER).build());
    }

    private BooleanQuery.Builder scored(Clause clause) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Clause> sum = clause instanceof AnyOf any && any.isSum() ? any.clauses() : List.of(clause);
        sum.forEach(part -> query.add(of(part), Occur.SHOULD));
        return query;
    }

    private Query enough(Enough enough) {
        return new EnoughOf(
                enough.parts().stream()
                        .map(part -> new EnoughOf.Part(filter(part.clause()), part.weight()))
                        .toList(),
                enough.least());
    }

    private Query within(List<Clause> required, List<Clause> excluded) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        required.forEach(clause -> query.add(filter(clause), Occur.FILTER));
        excluded.forEach(clause -> query.add(filter(clause), Occur.MUST_NOT));
        return query.build();
    }

    private Query sum(List<Clause> clauses, Occur occur, int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(of(clause), occur));
        return query.setMinimumNumberShouldMatch(least).build();
    }
}
