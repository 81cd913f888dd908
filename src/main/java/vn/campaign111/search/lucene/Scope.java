package vn.campaign111.search.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchScope;

/** The filters nothing escapes: who may see it, from when, until when, in which language. */
final class Scope {

    private Scope() {}

    /** Adds the filters to a query. */
    static void confine(BooleanQuery.Builder query, SearchScope scope, @Nullable String locale) {
        long at = scope.at().toEpochMilli();
        query.add(anyOf(IndexFields.VISIBILITY, scope.visibilities()), Occur.FILTER);
        query.add(LongPoint.newRangeQuery(IndexFields.VISIBLE_FROM, Long.MIN_VALUE, at), Occur.FILTER);
        query.add(
                LongPoint.newRangeQuery(IndexFields.VISIBLE_UNTIL, Math.addExact(at, 1), Long.MAX_VALUE), Occur.FILTER);
        if (locale != null) {
            query.add(new TermQuery(new Term(IndexFields.LOCALE, locale)), Occur.FILTER);
        }
    }

    /** Returns a filter for documents that carry any of the keys. */
    static Query anyOf(String field, Collection<String> keys) {
        if (keys.isEmpty()) {
            return new MatchNoDocsQuery("no key of " + field);
        }
        List<BytesRef> terms = keys.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }
}
