package vn.campaign111.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A blob about to be sent to somebody.
 *
 * @param blobKey where it stands
 * @param mediaType of its bytes
 * @param byteSize length in bytes
 * @param storedAt when the original was stored
 * @param entityTag changes whenever the bytes do; without quotes
 * @param disposition show or save; kinds a browser can't show safely are saved whatever is said here
 * @param cacheControl who may keep the answer and how long, as the header says it; {@link #PRIVATE} unless told
 * @param fileName offered when it is saved; null for none
 */
public record Download(
        String blobKey,
        String mediaType,
        long byteSize,
        Instant storedAt,
        String entityTag,
        Disposition disposition,
        String cacheControl,
        @Nullable String fileName) {

    /** Only the asker's browser may keep it, and must ask again each time: right for whatever not everybody may see. */
    public static final String PRIVATE = "private, no-cache";

    public static Download of(Asset asset, Disposition disposition) {
        return new Download(
                asset.blobKey(),
                asset.mediaType(),
                asset.byteSize(),
                asset.storedAt(),
                asset.sha256(),
                disposition,
                PRIVATE,
                asset.fileName());
    }

    /** Returns the download of a picture derived from the asset. */
    public static Download of(Asset asset, RenditionPreset preset, Rendition rendition) {
        return new Download(
                rendition.blobKey(),
                rendition.mediaType(),
                rendition.byteSize(),
                asset.storedAt(),
                asset.sha256() + "-" + preset.key() + "-" + rendition.byteSize(),
                Disposition.INLINE,
                PRIVATE,
                null);
    }

    /** Returns the same download with another {@code Cache-Control}. */
    public Download cached(String newCacheControl) {
        return new Download(blobKey, mediaType, byteSize, storedAt, entityTag, disposition, newCacheControl, fileName);
    }

    /** Tells whether the bytes might run something in a browser that shows them. */
    boolean isActive() {
        return mediaType.endsWith("xml") || mediaType.endsWith("html");
    }

    /** Pictures, sound, film and PDF are shown by every browser without a guess at what they are. */
    Disposition effectiveDisposition() {
        boolean shown = mediaType.startsWith("image/")
                || mediaType.startsWith("audio/")
                || mediaType.startsWith("video/")
                || mediaType.equals("application/pdf");
        return shown ? disposition : Disposition.ATTACHMENT;
    }

    /** Returns the value of {@code Content-Type}; text is kept in UTF-8 only. */
    String contentType() {
        return mediaType.startsWith("text/") || mediaType.equals(MediaKind.SRT.mediaType())
                ? mediaType + "; charset=utf-8"
                : mediaType;
    }
}
