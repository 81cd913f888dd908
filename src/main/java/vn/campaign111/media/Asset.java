package vn.campaign111.media;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A managed file: an immutable original plus what is known about it. Two assets may share one original.
 *
 * @param id see {@link vn.campaign111.kernel.Identifier}
 * @param sha256 of the original; its blob stands under {@link #blobKey}
 * @param mediaType found in the bytes, not taken from the name (RFC 6838)
 * @param byteSize of the original
 * @param fileName as received, cleaned of paths and control characters
 * @param width in pixels for images, else null
 * @param height in pixels for images, else null
 * @param pages for PDF, else null
 * @param creator account that brought it
 * @param storedAt when
 */
@Introspected
@MappedEntity("asset")
public record Asset(
        @Id String id,
        String sha256,
        String mediaType,
        long byteSize,
        String fileName,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer pages,
        String creator,
        Instant storedAt) {

    /** Returns the key of the original in the store. */
    public String blobKey() {
        return "original/" + sha256.substring(0, 2) + "/" + sha256;
    }
}
