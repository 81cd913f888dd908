package vn.campaign111.media;

/**
 * A file that lies in the store under a passing key and has not been accepted yet.
 *
 * @param key where it lies
 * @param name cleaned
 * @param kind presumed from its first bytes and its name
 * @param head its first bytes
 * @param byteSize counted
 * @param sha256 computed while it came in
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Received(String key, String name, MediaKind kind, byte[] head, long byteSize, String sha256) {}
