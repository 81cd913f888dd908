package vn.campaign111.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Passes everything on to another store and counts the writes. */
record CountingStore(BlobStore store, AtomicInteger written) implements BlobStore {

    CountingStore(BlobStore store) {
        this(store, new AtomicInteger());
    }

    int puts() {
        return written.get();
    }

    @Override
    public BlobInfo put(String key, InputStream bytes, long length, String mediaType) throws IOException {
        written.incrementAndGet();
        return store.put(key, bytes, length, mediaType);
    }

    @Override
    public Optional<BlobInfo> head(String key) throws IOException {
        return store.head(key);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return store.open(key);
    }

    @Override
    public InputStream open(String key, long offset, long length) throws IOException {
        return store.open(key, offset, length);
    }

    @Override
    public Stream<BlobInfo> list(String prefix) throws IOException {
        return store.list(prefix);
    }

    @Override
    public void delete(String key) throws IOException {
        store.delete(key);
    }

    @Override
    public void copy(String from, String to) throws IOException {
        store.copy(from, to);
    }

    @Override
    public Optional<URI> presignGet(String key, Duration validFor, @Nullable String fileName) {
        return store.presignGet(key, validFor, fileName);
    }

    @Override
    public Optional<URI> presignPut(String key, Duration validFor, String mediaType) {
        return store.presignPut(key, validFor, mediaType);
    }
}
