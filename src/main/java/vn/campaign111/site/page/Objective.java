package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/** What a campaign wants to reach. */
public record Objective(
        String text, @Nullable String indicator, @Nullable String target) {}
