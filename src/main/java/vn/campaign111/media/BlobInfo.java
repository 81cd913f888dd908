package vn.campaign111.media;

import java.time.Instant;

/**
 * What a store knows about one blob.
 *
 * @param byteSize length in bytes
 * @param storedAt when it was written, as the store says
 */
public record BlobInfo(String key, long byteSize, Instant storedAt) {}
