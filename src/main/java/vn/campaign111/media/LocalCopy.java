package vn.campaign111.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A blob as a temporary file, for readers that jump about in it; gone when closed. */
public record LocalCopy(Path path) implements AutoCloseable {

    /** Copies the blob; the caller closes the copy. */
    public static LocalCopy of(BlobStore store, String key) throws IOException {
        LocalCopy copy = new LocalCopy(Files.createTempFile("campaign111-", null));
        try (InputStream bytes = store.open(key)) {
            Files.copy(bytes, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
