package vn.campaign111.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes under keys. Keys are ASCII paths the product makes itself ({@code original/ab/ab12…}), never names people
 * chose. All methods throw {@link IOException} when the store can't be reached or refuses.
 */
public interface BlobStore {

    /**
     * Stores what the stream holds, replacing what was there. Either the whole is stored or nothing; memory use does
     * not grow with the length. The stream is read to its end and not closed.
     *
     * @param length in bytes, or -1 when unknown
     */
    BlobInfo put(String key, InputStream bytes, long length, String mediaType) throws IOException;

    /** Returns what is known about the key without reading its bytes, or nothing when there is none. */
    Optional<BlobInfo> head(String key) throws IOException;

    /** Opens all bytes; the caller closes the stream. */
    InputStream open(String key) throws IOException;

    /**
     * Opens a part; the caller closes the stream.
     *
     * @param offset first byte, from 0
     * @param length how many bytes; fewer come when the blob ends before
     */
    InputStream open(String key, long offset, long length) throws IOException;

    /** Lists what stands under the prefix, in the order of keys, page by page as the stream is read; close it. */
    Stream<BlobInfo> list(String prefix) throws IOException;

    /** Removes the key; nothing happens when there is none. */
    void delete(String key) throws IOException;

    /** Copies within the store, replacing the target. */
    void copy(String from, String to) throws IOException;

    /**
     * Returns an address from which the bytes can be fetched for a while without the product, or nothing when this
     * store has no addresses of its own.
     *
     * @param fileName offered to the person who downloads, any characters; null for none
     */
    Optional<URI> presignGet(String key, Duration validFor, @Nullable String fileName);

    /** Returns an address to which bytes of the given type can be PUT for a while, or nothing as above. */
    Optional<URI> presignPut(String key, Duration validFor, String mediaType);
}
