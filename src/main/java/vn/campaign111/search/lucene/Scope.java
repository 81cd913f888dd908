package vn.campaign111.search.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.plan.DocumentFields;

/** The filters nothing escapes: who may see it, from when, until when, in which language. */
final class Scope {

    private Scope() {}

    /** Returns a filter for what matches within the scope and, unless null, the language. */
    static Query confined(Query matching, SearchScope scope, @Nullable String locale) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(matching, Occur.FILTER);
        long at = scope.at().toEpochMilli();
        query.add(anyOf(DocumentFields.VISIBILITY, scope.visibilities()), Occur.FILTER);
        query.add(LongPoint.newRangeQuery(DocumentFields.VISIBLE_FROM, Long.MIN_VALUE, at), Occur.FILTER);
        query.add(
                LongPoint.newRangeQuery(DocumentFields.VISIBLE_UNTIL, Math.addExact(at, 1), Long.MAX_VALUE),
                Occur.FILTER);
        if (locale != null) {
            query.add(new TermQuery(new Term(DocumentFields.LOCALE, locale)), Occur.FILTER);
        }
        return query.build();
    }

    /** Returns a filter for documents that carry any of the keys; as simple as it can be, see {@link AsBuilt}. */
    static Query anyOf(String field, Collection<String> keys) {
        List<Query> terms = keys.stream()
                .<Query>map(key -> new TermQuery(new Term(field, key)))
                .toList();
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no key of " + field);
            case 1 -> terms.getFirst();
            default -> EnoughOf.these(terms, 1);
        };
    }
}
