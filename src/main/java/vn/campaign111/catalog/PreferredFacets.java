package vn.campaign111.catalog;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.language.Sought;
import vn.campaign111.taxonomy.Concept;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Tells what counts more for a question because of its words: the audience it names, the kind of product it asks for. */
@Singleton
public class PreferredFacets {

    private final Taxonomy taxonomy;

    PreferredFacets(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Returns the keys of audiences, named by their words or by the age of a child, and of kinds of products. */
    public Map<SearchFacet, List<String>> of(String question) {
        Sought sought = Sought.in(question);
        return Map.of(SearchFacet.AUDIENCE, audiences(sought), SearchFacet.KIND, List.copyOf(sought.kinds()));
    }

    /** Returns the keys of audiences only: who is in distress names what happened, not a product. */
    public Map<SearchFacet, List<String>> audiences(String question) {
        return Map.of(SearchFacet.AUDIENCE, audiences(Sought.in(question)));
    }

    private List<String> audiences(Sought sought) {
        return taxonomy.concepts(Vocabulary.AUDIENCE).stream()
                .filter(audience -> sought.audiences().contains(audience.key())
                        || sought.ages().stream().anyMatch(audience::coversAge))
                .map(Concept::key)
                .toList();
    }
}
