package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a search; {@code query} is null while nothing was asked. */
public record SearchPage(
        @Nullable String query,
        long total,
        long tookMs,
        @Nullable Tag didYouMean,
        @Nullable HelpBlock help,
        List<Hit> hits,
        List<Facet> facets,
        List<Tag> chips,
        @Nullable Pagination pagination,
        List<Tag> suggestions,
        List<String> emptyAdvice) {}
