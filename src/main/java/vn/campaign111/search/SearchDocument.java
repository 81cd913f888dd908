package vn.campaign111.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one published document.
 *
 * @param id the document's id
 * @param locale language of the text; searches choose one
 * @param title plain text
 * @param summary plain text
 * @param body plain text, paragraphs parted by blank lines
 * @param terms keys of the concepts by facet; a facet that is missing has none
 * @param visibility key of the visibility
 * @param visibleFrom inclusive
 * @param visibleUntil exclusive, or null
 * @param issued when it first became public
 */
public record SearchDocument(
        String id,
        String type,
        String locale,
        String title,
        String summary,
        String body,
        Map<SearchFacet, List<String>> terms,
        String visibility,
        Instant visibleFrom,
        @Nullable Instant visibleUntil,
        Instant issued) {

    public SearchDocument {
        terms = Map.copyOf(terms);
    }
}
