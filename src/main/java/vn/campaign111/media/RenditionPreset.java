package vn.campaign111.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The widths renditions are made in; a smaller picture keeps its own. */
public enum RenditionPreset {
    W320(320),
    W640(640),
    W960(960),
    W1280(1280);

    private final int width;

    RenditionPreset(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** Returns the name used in addresses and keys: {@code w640}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RenditionPreset> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
