package vn.campaign111.site;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;

/**
 * What somebody looks for. Never kept, never logged: people tell a search box what they tell nobody else.
 *
 * @param text as typed, any characters; empty finds everything
 * @param locale language of what is looked for, or null for all
 * @param words language of labels and of the help card
 * @param filters chosen keys by facet: any of a facet's keys, and all of the facets
 * @param exact whether the words mean what they say: nothing decoded, mended or given tones
 * @param from how many hits to pass over
 * @param size how many hits to return
 * @param reader who is looking
 */
public record PublicSearchQuestion(
        String text,
        @Nullable String locale,
        Locale words,
        Map<SearchFacet, List<String>> filters,
        Sort sort,
        boolean exact,
        int from,
        int size,
        Reader reader) {

    public PublicSearchQuestion {
        filters = Map.copyOf(filters);
    }

    /** Asks in one language, without filters, for the first hits of the public. */
    public static PublicSearchQuestion of(String text, Locale locale, int size) {
        return new PublicSearchQuestion(
                text, locale.getLanguage(), locale, Map.of(), Sort.RELEVANCE, false, 0, size, Reader.PUBLIC);
    }

    boolean isFiltered() {
        return filters.values().stream().anyMatch(PublicSearchQuestion::hasAny);
    }

    /** Tells whether the first hits are the best of all there is in the language of the card. */
    boolean isOfBestOfAll() {
        return words.getLanguage().equals(locale) && !isFiltered() && sort == Sort.RELEVANCE && from == 0 && size > 0;
    }

    private static boolean hasAny(Collection<String> keys) {
        return !keys.isEmpty();
    }
}
