package vn.campaign111.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Publication;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchResult.FoundIn;

/**
 * What was found.
 *
 * @param hits in order, each confirmed by the database
 * @param total how many there are in all
 * @param close how many of them match closely, see {@link vn.campaign111.search.SearchResult#close}
 * @param tookMs milliseconds from question to answer
 * @param facets counts to narrow by, with labels
 * @param didYouMean a better spelling, or null
 * @param help the calm card that stands above the hits, or null
 * @param truncated whether something was left out: the question was too long, or the time for it was over
 * @param unavailable whether the index could not answer and only the help stands
 */
public record PublicSearchResult(
        List<Hit> hits,
        long total,
        long close,
        long tookMs,
        List<Facet> facets,
        @Nullable String didYouMean,
        @Nullable PublicSearchHelp help,
        boolean truncated,
        boolean unavailable) {

    /**
     * Tells whether it is worth saying that even the nearest has little to do with the question; to somebody in distress,
     * who gets help above it, it is not said.
     */
    boolean isFar() {
        return close == 0 && total > 0 && help == null;
    }

    /** Returns how many of the hits, from the first, stand before those that match less closely; all when none is close. */
    int closeHits() {
        return close == 0
                ? hits.size()
                : (int) hits.stream().takeWhile(Hit::close).count();
    }

    /**
     * One thing found.
     *
     * @param id of the document, or {@link #HOTLINE} for the page about the hotline, which is no document
     * @param type key of the content type, or {@link #HOTLINE}
     * @param path public path
     * @param title plain text
     * @param summary plain text
     * @param score higher is better; comparable within one answer only
     * @param titleHtml escaped, matches in {@code <mark>}
     * @param passageHtml the best passage, escaped, matches in {@code <mark>}; may be empty
     * @param foundIn the file the passage stands in, or null
     * @param promoted whether an officer put it first
     * @param helps whether it is written for somebody in the distress the question told of
     * @param close whether it is one of those that match closely
     * @param row the public row, or null for the page about the hotline
     */
    public record Hit(
            String id,
            String type,
            String path,
            String title,
            String summary,
            double score,
            String titleHtml,
            String passageHtml,
            @Nullable FoundIn foundIn,
            boolean promoted,
            boolean helps,
            boolean close,
            @Nullable Publication row) {

        public static final String HOTLINE = "hotline";
    }

    /** Counts of one facet, most first. */
    public record Facet(SearchFacet facet, String label, List<Option> options) {}

    /** One key to narrow by. */
    public record Option(String key, String label, long count, boolean selected) {}
}
