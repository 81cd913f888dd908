package vn.campaign111.media.text;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import vn.campaign111.media.text.reader.Limits;

/**
 * Limits of reading the words of files.
 *
 * @param maxBytes a larger file is not looked into
 * @param maxUnpackedBytes an office file whose parts unpack to more is not looked into
 * @param maxPages of one file that are kept
 * @param maxCharacters of one file that are kept
 * @param maxSeconds one file may take
 * @param maxMegabytes of memory the reading process may use for objects
 */
@ConfigurationProperties("campaign.media.text")
record TextSettings(
        @Bindable(defaultValue = "268435456") long maxBytes,
        @Bindable(defaultValue = "268435456") long maxUnpackedBytes,
        @Bindable(defaultValue = "2000") int maxPages,
        @Bindable(defaultValue = "1000000") int maxCharacters,
        @Bindable(defaultValue = "30") int maxSeconds,
        @Bindable(defaultValue = "256") int maxMegabytes) {

    TextSettings {
        if (maxBytes < 1 || maxUnpackedBytes < 1 || maxPages < 1 || maxCharacters < 1 || maxSeconds < 1) {
            throw new IllegalArgumentException("limits under campaign.media.text must be 1 or more");
        }
        if (maxMegabytes < 32) {
            throw new IllegalArgumentException("campaign.media.text.max-megabytes must be 32 or more");
        }
    }

    Limits limits() {
        return new Limits(maxPages, maxCharacters, maxUnpackedBytes, maxSeconds);
    }
}
