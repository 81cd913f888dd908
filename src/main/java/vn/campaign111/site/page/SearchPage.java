package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search. While nothing was asked it says what can be found.
 *
 * @param query as typed, or null
 * @param asked whether anything was asked: words, or filters alone
 * @param reading how the question was read when that differs from what was typed, else null
 * @param cut whether only the beginning of the question, or a part of the index, could be used
 * @param unavailable whether the index could not answer
 * @param far whether even the nearest hit has little to do with the question
 * @param close how many of the hits, from the first, match closely; what follows is less related
 * @param kept what an address carries besides the choices among the facets
 * @param clearUrl the same question without filters, or null when there are none
 * @param beyond the first page, when the page asked for lies behind the last one, else null
 * @param topics what people often look for
 * @param contact where to write to, when nothing was found, else null
 */
public record SearchPage(
        @Nullable String query,
        boolean asked,
        long total,
        @Nullable Reading reading,
        boolean cut,
        boolean unavailable,
        @Nullable HelpBlock help,
        List<Hit> hits,
        boolean far,
        int close,
        List<Facet> facets,
        List<Parameter> kept,
        List<Tag> chips,
        @Nullable String clearUrl,
        List<Sort> sorts,
        @Nullable Pagination pagination,
        @Nullable Tag beyond,
        List<Tag> topics,
        List<Place> places,
        List<String> emptyAdvice,
        @Nullable Tag contact) {}
