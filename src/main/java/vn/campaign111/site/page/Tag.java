package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/** A word that may lead somewhere. */
public record Tag(String label, @Nullable String url) {}
