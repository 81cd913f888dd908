package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one is in a long list. */
public record Pagination(
        int pages, @Nullable String previousUrl, @Nullable String nextUrl, List<PageLink> links) {}
