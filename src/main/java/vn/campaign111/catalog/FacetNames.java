package vn.campaign111.catalog;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.campaign111.identity.Units;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchResult.FacetCount;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Names what found things can be narrowed by, for the public site, the API and the portal alike. */
@Singleton
public class FacetNames {

    private static final String PROVINCE_UNIT = "province-";

    private static final Map<SearchFacet, Vocabulary> VOCABULARIES = Map.of(
            SearchFacet.TOPIC, Vocabulary.TOPIC,
            SearchFacet.AUDIENCE, Vocabulary.AUDIENCE,
            SearchFacet.CHANNEL, Vocabulary.CHANNEL,
            SearchFacet.LANGUAGE, Vocabulary.LANGUAGE,
            SearchFacet.KIND, Vocabulary.MATERIAL_KIND);

    private final Taxonomy taxonomy;
    private final Units units;

    FacetNames(Taxonomy taxonomy, Units units) {
        this.taxonomy = taxonomy;
        this.units = units;
    }

    /** Returns the key of the word for a facet. */
    public static String word(SearchFacet facet) {
        return "catalog.facet." + facet.key();
    }

    /** Returns what things of a content type are called: «Cẩm nang». */
    public static String type(String key, Words words) {
        String word = "catalog.type." + key;
        return words.has(word) ? words.text(word) : key;
    }

    /** Returns the label of a key of a facet. */
    public String label(SearchFacet facet, String key, Locale locale) {
        return switch (facet) {
            case TYPE -> type(key, Words.of(locale));
            case FORMAT -> key.toUpperCase(Locale.ROOT);
            case PROVINCE -> units.label(PROVINCE_UNIT + key, locale);
            case TOPIC, AUDIENCE, LANGUAGE, CHANNEL, KIND ->
                taxonomy.label(VOCABULARIES.getOrDefault(facet, Vocabulary.TOPIC), key, locale);
        };
    }

    /**
     * A key to narrow by.
     *
     * @param count how many things carry it, whatever else of the same facet is chosen
     */
    public record Choice(String key, String label, long count, boolean chosen) {}

    /** Returns the keys of a facet; what is chosen is among them even where nothing carries it, so that it can be let go. */
    public List<Choice> choices(SearchFacet facet, List<FacetCount> counts, List<String> chosen, Locale locale) {
        Stream<FacetCount> carriedByNothing = chosen.stream()
                .filter(key -> counts.stream().noneMatch(count -> count.key().equals(key)))
                .map(key -> new FacetCount(key, 0));
        return Stream.concat(counts.stream(), carriedByNothing)
                .map(count -> new Choice(
                        count.key(), label(facet, count.key(), locale), count.count(), chosen.contains(count.key())))
                .toList();
    }
}
