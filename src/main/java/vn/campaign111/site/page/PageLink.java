package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/** One page of a long list, or a gap between pages. */
public record PageLink(String label, @Nullable String url, boolean current, boolean gap) {}
