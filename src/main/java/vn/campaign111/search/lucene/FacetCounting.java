package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.search.plan.TextFields;

/**
 * Counts matches, in all and by facet. Within a facet people choose alternatives, so the counts of a facet leave out its
 * own filter: they say what choosing one more key would bring.
 */
final class FacetCounting {

    private static final int MOST_KEYS = 100;

    private final IndexSearcher searcher;
    private final Optional<SortedSetDocValuesReaderState> state;
    private final Query matching;
    private final Map<SearchFacet, List<String>> filters;

    /** @param matching what matches before the filters of facets, the scope included */
    FacetCounting(
            IndexSearcher searcher,
            Optional<SortedSetDocValuesReaderState> state,
            Query matching,
            Map<SearchFacet, List<String>> filters) {
        this.searcher = searcher;
        this.state = state;
        this.matching = matching;
        this.filters = filters;
    }

    /** How many match under all filters, which they are, and how many carry each key. */
    record Counts(long total, List<MatchingDocs> matches, Map<SearchFacet, List<FacetCount>> byFacet) {}

    Counts count() throws IOException {
        FacetsCollector all = collect(filters.keySet());
        long total = all.getMatchingDocs().stream()
                .mapToLong(segment -> segment.totalHits())
                .sum();
        Map<SearchFacet, List<FacetCount>> byFacet = new EnumMap<>(SearchFacet.class);
        if (state.isPresent()) {
            Facets shared = counts(all);
            for (SearchFacet facet : SearchFacet.values()) {
                byFacet.put(facet, keys(filters.containsKey(facet) ? withoutOwnFilter(facet) : shared, facet));
            }
        }
        return new Counts(total, all.getMatchingDocs(), byFacet);
    }

    /** Returns a query narrowed by the filters of the given facets. */
    static Query narrowed(Query matching, Map<SearchFacet, List<String>> filters, Set<SearchFacet> applied) {
        if (applied.isEmpty()) {
            return matching;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(matching, Occur.FILTER);
        applied.forEach(facet ->
                query.add(Scope.anyOf(TextFields.filter(facet), filters.getOrDefault(facet, List.of())), Occur.FILTER));
        return query.build();
    }

    private Facets withoutOwnFilter(SearchFacet facet) throws IOException {
        Set<SearchFacet> others = new HashSet<>(filters.keySet());
        others.remove(facet);
        return counts(collect(others));
    }

    private FacetsCollector collect(Set<SearchFacet> applied) throws IOException {
        return searcher.search(narrowed(matching, filters, applied), new FacetsCollectorManager());
    }

    private Facets counts(FacetsCollector collected) throws IOException {
        return new SortedSetDocValuesFacetCounts(state.orElseThrow(), collected);
    }

    private static List<FacetCount> keys(Facets facets, SearchFacet facet) throws IOException {
        FacetResult result = facets.getTopChildren(MOST_KEYS, facet.key());
        if (result == null) {
            return List.of();
        }
        List<FacetCount> keys = new ArrayList<>(result.labelValues.length);
        for (var key : result.labelValues) {
            keys.add(new FacetCount(key.label, key.value.longValue()));
        }
        return keys;
    }
}
