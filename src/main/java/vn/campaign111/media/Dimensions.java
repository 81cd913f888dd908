package vn.campaign111.media;

/**
 * Size of a picture in pixels, as it is shown (a photograph lying on its side counts upright).
 *
 * @param width 0 when unknown
 * @param height 0 when unknown
 */
public record Dimensions(int width, int height) {

    static final Dimensions UNKNOWN = new Dimensions(0, 0);

    long pixels() {
        return (long) width * height;
    }

    Dimensions turned() {
        return new Dimensions(/* width= */ height, /* height= */ width);
    }

    /** Returns the size scaled down to the width; never up, and at least one pixel high. */
    Dimensions within(int maxWidth) {
        if (width <= maxWidth) {
            return this;
        }
        return new Dimensions(maxWidth, (int) Math.max(1, Math.round((double) height * maxWidth / width)));
    }
}
