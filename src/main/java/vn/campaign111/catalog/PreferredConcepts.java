package vn.campaign111.catalog;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.campaign111.search.PreferredFacets;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.language.Sought;
import vn.campaign111.taxonomy.Concept;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Finds in a question the audiences and kinds of products of the vocabularies. */
@Singleton
class PreferredConcepts implements PreferredFacets {

    private final Taxonomy taxonomy;

    PreferredConcepts(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public Map<SearchFacet, List<String>> of(String question) {
        Sought sought = Sought.in(question);
        return Map.of(SearchFacet.AUDIENCE, audiences(sought), SearchFacet.KIND, List.copyOf(sought.kinds()));
    }

    @Override
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
