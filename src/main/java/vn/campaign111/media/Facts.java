package vn.campaign111.media;

import org.jspecify.annotations.Nullable;

/** What a look into a file has found; see {@link Asset} for the fields. */
record Facts(
        MediaKind kind,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer pages) {

    static Facts of(MediaKind kind) {
        return new Facts(kind, null, null, null);
    }

    static Facts document(MediaKind kind, int pages) {
        return new Facts(kind, null, null, pages);
    }

    static Facts picture(MediaKind kind, Dimensions size) {
        return size.equals(Dimensions.UNKNOWN) ? of(kind) : new Facts(kind, size.width(), size.height(), null);
    }
}
