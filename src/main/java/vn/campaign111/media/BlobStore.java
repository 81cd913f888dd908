package vn.campaign111.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes under keys. Keys are ASCII paths the product makes itself ({@code original/ab/ab12…}, see {@link
 * BlobKey}), never names people chose; no key may continue another one ({@code a} and {@code a/b}), for a folder can't
 * be a file.
 *
 * <p>All methods throw {@link IOException} when the store can't be reached, {@link BlobStoreRefusal} when it turns the
 * product away, and those that read {@link NoSuchBlob} when nothing stands under the key. A malformed key is a mistake
 * of the program: {@link IllegalArgumentException}. Blobs up to 5 GiB can be copied and moved.
 */
public interface BlobStore {

    /**
     * Stores what the stream holds, replacing what was there. Either the whole is stored or nothing: when the stream
     * fails or does not hold the announced length, the former blob stays. Once this returns the bytes survive a loss
     * of power, as far as the store promises that; an adapter that sends them over a network lets the store check them
     * on arrival. Memory use does not grow with the length. The stream is read to its end and not closed.
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
     * @param length how many bytes; fewer (even none) come when the blob ends before
     */
    InputStream open(String key, long offset, long length) throws IOException;

    /** Lists what stands under the prefix, in the order of keys, page by page as the stream is read; close it. */
    Stream<BlobInfo> list(String prefix) throws IOException;

    /** Removes the key; nothing happens when there is none. */
    void delete(String key) throws IOException;

    /** Copies within the store, replacing the target. */
    void copy(String from, String to) throws IOException;

    /** Copies, then removes the source; a store that can rename does that instead. */
    default void move(String from, String to) throws IOException {
        copy(from, to);
        delete(from);
    }

    /**
     * Returns an address from which the bytes can be fetched for a while without the product, or nothing when this
     * store has no addresses of its own. Whether the key exists is not looked up.
     *
     * @param fileName offered to the person who downloads, any characters; null for none
     */
    Optional<URI> presignGet(String key, Duration validFor, @Nullable String fileName);

    /**
     * Returns an address to which bytes can be PUT for a while, or nothing as above. The sender must send exactly the
     * given type as {@code Content-Type}, for it is part of the signature.
     */
    Optional<URI> presignPut(String key, Duration validFor, String mediaType);
}
