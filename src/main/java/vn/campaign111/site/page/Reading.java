package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/**
 * How the question was read; {@code url} asks for {@code other} instead. {@code exact}: as typed, nothing mended;
 * {@code language}: that of what is shown where it is not the page's.
 */
public record Reading(
        String shown,
        String other,
        String url,
        boolean exact,
        @Nullable OtherLanguage language) {}
