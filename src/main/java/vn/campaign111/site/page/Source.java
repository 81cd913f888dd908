package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/** What a statement rests on. */
public record Source(String title, @Nullable String url) {}
