package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/** Another way to reach the hotline. */
public record Channel(
        String label, @Nullable String text, @Nullable String url) {}
