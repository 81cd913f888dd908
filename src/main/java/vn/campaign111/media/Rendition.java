package vn.campaign111.media;

/**
 * A picture derived from an original: smaller, without EXIF, reproducible, so that it may be deleted at any time.
 *
 * @param mediaType {@code image/jpeg}, or {@code image/png} when the original has transparency
 * @param byteSize length in bytes
 * @param width in pixels
 * @param height in pixels
 * @param blobKey where it stands in the store
 */
public record Rendition(String mediaType, long byteSize, int width, int height, String blobKey) {

    /** Returns the key of the rendition of an original. */
    static String blobKey(Asset asset, RenditionPreset preset) {
        return "rendition/" + asset.sha256() + "/" + preset.key();
    }
}
