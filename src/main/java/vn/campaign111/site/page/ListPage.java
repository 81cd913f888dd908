package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one kind, narrowed by facets; {@code total} counts all pages, {@code close} is how many of the items,
 * from the first, match closely what was asked, while what follows is less related; {@code far} tells that
 * even the nearest has little to do with it; {@code kept} is what an address carries besides the choices.
 */
public record ListPage(
        String title,
        @Nullable String intro,
        List<Card> items,
        boolean far,
        int close,
        long total,
        List<Facet> facets,
        List<Parameter> kept,
        List<Tag> chips,
        @Nullable String clearUrl,
        @Nullable Pagination pagination,
        @Nullable Tag beyond,
        List<Sort> sorts,
        @Nullable String query,
        @Nullable HelpBlock help) {}
