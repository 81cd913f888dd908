package vn.campaign111.media;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Limits of what is stored and derived.
 *
 * @param maxBytes of one file; 2 GiB unless told, at most 5 GiB (what object stores copy in one step)
 * @param maxMegapixels of one picture; a larger one is refused before it is decoded
 * @param renditionThreads how many renditions are made at the same time
 */
@ConfigurationProperties("campaign.media")
public record MediaSettings(
        @Bindable(defaultValue = "2147483648") long maxBytes,
        @Bindable(defaultValue = "100") int maxMegapixels,
        @Bindable(defaultValue = "2") int renditionThreads) {

    private static final long MOST_BYTES = 5L * 1024 * 1024 * 1024;

    public MediaSettings {
        if (maxBytes < 1 || maxBytes > MOST_BYTES) {
            throw new IllegalArgumentException("campaign.media.max-bytes must be between 1 and " + MOST_BYTES);
        }
        if (maxMegapixels < 1 || renditionThreads < 1) {
            throw new IllegalArgumentException(
                    "campaign.media.max-megapixels and campaign.media.rendition-threads must be 1 or more");
        }
    }
}
