package vn.campaign111.site.page;

import org.jspecify.annotations.Nullable;

/** A file to download; {@code role} is preview, print, screen, editable or text. */
public record FileRow(
        String id,
        String title,
        String mediaLabel,
        String sizeLabel,
        @Nullable String paper,
        String url,
        String role,
        String roleLabel) {}
