package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one is in a long list; {@code reach} says how many can be turned to when there are more, else it is null. */
public record Pagination(
        int pages,
        int current,
        @Nullable Integer reach,
        @Nullable String previousUrl,
        @Nullable String nextUrl,
        List<PageLink> links) {}
