package vn.campaign111.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param text as typed, any characters; empty matches everything
 * @param locale language to search in, or null for all
 * @param filters chosen keys by facet: any of a facet's keys, and all of the facets; a facet without keys is left out
 * @param sort order of the hits
 * @param from how many hits to pass over, from 0
 * @param size how many hits to return, 0 to 100
 * @param scope what may be touched at all
 * @param guidance what else is known of what is wanted
 */
public record SearchRequest(
        String text,
        @Nullable String locale,
        Map<SearchFacet, List<String>> filters,
        Sort sort,
        int from,
        int size,
        SearchScope scope,
        Guidance guidance) {

    public static final int MAX_SIZE = 100;
    /** Results further down are not offered: nobody reads them and reaching them costs. */
    public static final int MAX_FROM = 1_000;

    /** Order of the hits; without text, relevance is newest first. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        /** Most downloaded first. */
        DOWNLOADS
    }

    /**
     * What is known of what is wanted besides the words.
     *
     * @param asTyped whether the words are taken as they stand: nothing decoded, mended or given tones
     * @param promoted ids of the documents that stand first, in this order, after what is written for a distress; the
     *     scope and the filters hold for them too
     * @param preferred keys of facets whose documents count more
     * @param distress what somebody in distress asks about, or null; the best of what is written for that
     *     stands before all else
     */
    public record Guidance(
            boolean asTyped,
            List<String> promoted,
            Map<SearchFacet, List<String>> preferred,
            @Nullable String distress) {

        /** Nothing is known. */
        public static final Guidance NONE = new Guidance(false, List.of(), Map.of(), null);

        public Guidance {
            promoted = List.copyOf(promoted);
            preferred = Map.copyOf(preferred);
        }

        /** Tells whether a document written for such distress is written for this one. */
        public boolean isHelpedBy(List<String> helpsWith) {
            return distress != null && helpsWith.contains(distress);
        }
    }

    /** Asks with nothing known besides. */
    public SearchRequest(
            String text,
            @Nullable String locale,
            Map<SearchFacet, List<String>> filters,
            Sort sort,
            int from,
            int size,
            SearchScope scope) {
        this(text, locale, filters, sort, from, size, scope, Guidance.NONE);
    }

    public SearchRequest {
        filters = withKeys(filters);
        from = Math.clamp(from, 0, MAX_FROM);
        size = Math.clamp(size, 0, MAX_SIZE);
    }

    private static Map<SearchFacet, List<String>> withKeys(Map<SearchFacet, List<String>> filters) {
        return filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
