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
import org.apache.lucene.search.TermQuery;
import vn.campaign111.search.plan.Clause;

/** Says a clause in Lucene's terms. */
final class Queries {

    private final Instant now;

    /** @param now from which it is told what is recent */
    Queries(Instant now) {
        this.now = now;
    }

    Query of(Clause clause) {
        return switch (clause) {
            case Clause.Everything() -> MatchAllDocsQuery.INSTANCE;
            case Clause.Term(String field, String text) -> new TermQuery(new Term(field, text));
            case Clause.Phrase(String field, List<String> terms) ->
                new PhraseQuery(field, terms.toArray(String[]::new));
            case Clause.Within(List<Clause> required, List<Clause> excluded) -> within(required, excluded);
            case Clause.AnyOf(List<Clause> clauses, int least) -> sum(clauses, Occur.SHOULD, least > 1 ? least : 0);
            case Clause.AllOf(List<Clause> clauses) -> sum(clauses, Occur.MUST, 0);
            case Clause.Best(List<Clause> clauses) ->
                new DisjunctionMaxQuery(clauses.stream().map(this::of).toList(), 0);
            case Clause.Weighted(Clause inner, double weight) -> new BoostQuery(of(inner), (float) weight);
            case Clause.Flat(Clause inner, double score) ->
                new BoostQuery(new ConstantScoreQuery(of(inner)), (float) score);
            case Clause.Recent(double score, int halfLifeDays) ->
                LongField.newDistanceFeatureQuery(
                        IndexFields.ISSUED,
                        (float) score,
                        now.toEpochMilli(),
                        Duration.ofDays(halfLifeDays).toMillis());
        };
    }

    private Query within(List<Clause> required, List<Clause> excluded) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        required.forEach(clause -> query.add(of(clause), Occur.FILTER));
        excluded.forEach(clause -> query.add(of(clause), Occur.MUST_NOT));
        return query.build();
    }

    private Query sum(List<Clause> clauses, Occur occur, int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(of(clause), occur));
        return query.setMinimumNumberShouldMatch(least).build();
    }
}
