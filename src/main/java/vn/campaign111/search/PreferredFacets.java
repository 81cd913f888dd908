package vn.campaign111.search;

import java.util.List;
import java.util.Map;

/**
 * Tells what counts more for a question because of its words: the audience it names, the kind of product it asks for.
 * Implemented by whoever knows the vocabularies.
 */
public interface PreferredFacets {

    /** Returns the keys of audiences, named by their words or by the age of a child, and of kinds of products. */
    Map<SearchFacet, List<String>> of(String question);

    /** Returns the keys of audiences only: who is in distress names what happened, not a product. */
    Map<SearchFacet, List<String>> audiences(String question);
}
