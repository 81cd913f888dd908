package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final IndexSearcher searcher;
    private final FacetKeys keys;
    private final Query matching;
    private final Map<SearchFacet, List<String>> filters;

    /** @param matching what matches before the filters of facets, the scope included */
    FacetCounting(IndexSearcher searcher, FacetKeys keys, Query matching, Map<SearchFacet, List<String>> filters) {
        this.searcher = searcher;
        this.keys = keys;
        this.matching = matching;
        this.filters = filters;
    }

    /**
     * What matches, filters left aside and under all of them, how many the latter are, and how many carry each key.
     */
    record Counts(Found unfiltered, Found found, long total, Map<SearchFacet, List<FacetCount>> byFacet) {}

    /** Finds what matches under all filters, and counts nothing. */
    Found found() throws IOException {
        return narrowed(Found.by(matching, searcher), filters.keySet());
    }

    Counts count() throws IOException {
        Found unfiltered = Found.by(matching, searcher);
        Found all = narrowed(unfiltered, filters.keySet());
        Map<SearchFacet, List<FacetCount>> byFacet = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            Found counted = filters.containsKey(facet) ? narrowed(unfiltered, others(facet)) : all;
            byFacet.put(facet, keys.counts(facet, counted));
        }
        return new Counts(unfiltered, all, all.count(), byFacet);
    }

    private Set<SearchFacet> others(SearchFacet facet) {
        Set<SearchFacet> others = new HashSet<>(filters.keySet());
        others.remove(facet);
        return others;
    }

    /** Returns what of it is left under the filters of the given facets. */
    private Found narrowed(Found found, Set<SearchFacet> applied) throws IOException {
        if (applied.isEmpty()) {
            return found;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(found, Occur.FILTER);
        applied.forEach(facet ->
                query.add(Scope.anyOf(TextFields.filter(facet), filters.getOrDefault(facet, List.of())), Occur.FILTER));
        return Found.by(query.build(), searcher);
    }
}
