package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.campaign111.catalog.FacetNames;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.site.PublicSearchResult.Facet;
import vn.campaign111.site.PublicSearchResult.Option;

/** Puts in order what results can be narrowed by. */
@Singleton
class SearchFacets {

    private final FacetNames names;

    SearchFacets(FacetNames names) {
        this.names = names;
    }

    /** Returns the counts with labels in the given language; what is chosen is marked. */
    List<Facet> of(Map<SearchFacet, List<FacetCount>> counted, PublicSearchQuestion question, Words words) {
        Map<SearchFacet, List<FacetCount>> inOrder = new EnumMap<>(SearchFacet.class);
        inOrder.putAll(counted);
        question.filters().keySet().forEach(facet -> inOrder.putIfAbsent(facet, List.of()));
        List<Facet> facets = new ArrayList<>();
        inOrder.forEach((facet, counts) -> facets.add(new Facet(
                facet,
                words.text(FacetNames.word(facet)),
                names.choices(facet, counts, question.filters().getOrDefault(facet, List.of()), words.locale()).stream()
                        .map(one -> new Option(one.key(), one.label(), one.count(), one.chosen()))
                        .toList())));
        return facets;
    }
}
