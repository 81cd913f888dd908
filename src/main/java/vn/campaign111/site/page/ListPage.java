package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one kind, narrowed by facets; {@code total} counts all pages, {@code kept} is what an address carries
 * besides the choices.
 */
public record ListPage(
        String title,
        @Nullable String intro,
        List<Card> items,
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
