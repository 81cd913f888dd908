package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the head of a page. {@code jsonLd} is JSON in which every less-than sign is escaped. */
public record PageHead(
        String title,
        @Nullable String description,
        @Nullable String canonicalUrl,
        @Nullable String imageUrl,
        @Nullable String robots,
        @Nullable String jsonLd,
        List<Alternate> alternates,
        boolean sensitive,
        @Nullable String neutralTitle,
        List<Tag> breadcrumbs) {}
