package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.campaign111.identity.Units;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.site.PublicSearchResult.Facet;
import vn.campaign111.site.PublicSearchResult.Option;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Names what results can be narrowed by. */
@Singleton
class SearchFacets {

    private static final String PROVINCE_UNIT = "province-";

    private static final Map<SearchFacet, Vocabulary> VOCABULARIES = Map.of(
            SearchFacet.TOPIC, Vocabulary.TOPIC,
            SearchFacet.AUDIENCE, Vocabulary.AUDIENCE,
            SearchFacet.CHANNEL, Vocabulary.CHANNEL,
            SearchFacet.LANGUAGE, Vocabulary.LANGUAGE,
            SearchFacet.KIND, Vocabulary.MATERIAL_KIND);

    private final Taxonomy taxonomy;
    private final Units units;

    SearchFacets(Taxonomy taxonomy, Units units) {
        this.taxonomy = taxonomy;
        this.units = units;
    }

    /** Returns the counts with labels in the given language; what is chosen is marked. */
    List<Facet> of(Map<SearchFacet, List<FacetCount>> counted, PublicSearchQuestion question, Words words) {
        Map<SearchFacet, List<FacetCount>> inOrder = new EnumMap<>(SearchFacet.class);
        inOrder.putAll(counted);
        question.filters().keySet().forEach(facet -> inOrder.putIfAbsent(facet, List.of()));
        List<Facet> facets = new ArrayList<>();
        inOrder.forEach((facet, counts) -> facets.add(new Facet(
                facet,
                words.text("site.search.facet." + facet.key()),
                withChosen(counts, question.filters().getOrDefault(facet, List.of())).stream()
                        .map(count -> new Option(
                                count.key(),
                                label(facet, count.key(), words),
                                count.count(),
                                question.hasChosen(facet, count.key())))
                        .toList())));
        return facets;
    }

    /** What is chosen stands among the counts even where nothing carries it, so that it can be let go. */
    private static List<FacetCount> withChosen(List<FacetCount> counts, List<String> chosen) {
        List<FacetCount> all = new ArrayList<>(counts);
        chosen.stream()
                .filter(key -> counts.stream().noneMatch(count -> count.key().equals(key)))
                .forEach(key -> all.add(new FacetCount(key, 0)));
        return all;
    }

    private String label(SearchFacet facet, String key, Words words) {
        return switch (facet) {
            case TYPE -> words.has("site.search.type." + key) ? words.text("site.search.type." + key) : key;
            case FORMAT -> key.toUpperCase(Locale.ROOT);
            case PROVINCE -> units.label(PROVINCE_UNIT + key, words.locale());
            case TOPIC, AUDIENCE, LANGUAGE, CHANNEL, KIND ->
                taxonomy.label(VOCABULARIES.getOrDefault(facet, Vocabulary.TOPIC), key, words.locale());
        };
    }
}
