package vn.campaign111.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param hits in order; ids the database still has to confirm
 * @param total how many match in all
 * @param close how many of them match closely; in any order but that of relevance they stand before all others. 0 when
 *     even the best hit says too little of what was asked. Otherwise, by relevance, when no words were asked or when no
 *     match is closer than the others, nothing is told apart and all count as close
 * @param facets counts by facet and key under the other facets' filters, most first
 * @param didYouMean a better spelling that was searched too or would find more, or null
 * @param truncated whether the question was cut, or looking for answers was, to keep their cost bounded
 */
public record SearchResult(
        List<SearchHit> hits,
        long total,
        long close,
        Map<SearchFacet, List<FacetCount>> facets,
        @Nullable String didYouMean,
        boolean truncated) {

    /** Tells whether something was found of which even the best says too little of what was asked. */
    public boolean isFar() {
        return close == 0 && total > 0;
    }

    /**
     * One match.
     *
     * @param id of the document
     * @param score higher is better; comparable within one answer only
     * @param titleHtml the title, escaped, matches in {@code <mark>}
     * @param passageHtml the best passage, escaped, matches in {@code <mark>}; empty when there is none
     * @param foundIn the file the passage stands in, or null when it stands in the document itself
     * @param promoted whether it stands where it does because somebody chose it
     * @param helps whether it is written for somebody in the distress the question told of
     * @param close whether it is one of those that match closely
     */
    public record SearchHit(
            String id,
            double score,
            String titleHtml,
            String passageHtml,
            @Nullable FoundIn foundIn,
            boolean promoted,
            boolean helps,
            boolean close) {}

    /**
     * A place in a file.
     *
     * @param fileKey see {@link SearchFile#key}
     * @param fileName see {@link SearchFile#name}
     * @param number of the page, slide or sheet, from 1
     */
    public record FoundIn(String fileKey, String fileName, SearchFile.Unit unit, int number) {}

    /** How many hits carry a key. */
    public record FacetCount(String key, long count) {}
}
