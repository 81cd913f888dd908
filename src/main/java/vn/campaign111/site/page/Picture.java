package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/** A picture in several widths; width and height are those of the one at {@code url}. */
public record Picture(String url, @Nullable String srcset, int width, int height, String alt) {}
