package vn.campaign111.media.filesystem;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.media.BlobInfo;
import vn.campaign111.media.BlobKey;
import vn.campaign111.media.BlobStore;
import vn.campaign111.media.NoSuchBlob;

/**
 * Keeps each blob as the file its key names. Writing goes to a file in {@code .incoming}, is forced to the disk and
 * then renamed, so that a reader, or a crash, meets the old bytes or the new ones and nothing between.
 */
@Singleton
@Requires(missingBeans = BlobStore.class)
public class FileSystemBlobStore implements BlobStore {

    /** Can't be reached by a key, since no segment of one begins with a dot. */
    private static final String INCOMING = ".incoming";

    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);
    private static final int BUFFER_BYTES = 128 * 1024;

    private final Path root;
    private final Path incoming;

    @Inject
    FileSystemBlobStore(@Property(name = "campaign.data-dir") String dataDir) throws IOException {
        this(Path.of(dataDir, "objects"));
    }

    public FileSystemBlobStore(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.incoming = this.root.resolve(INCOMING);
        Files.createDirectories(incoming);
        removeAbandoned();
    }

    @Override
    public BlobInfo put(String key, InputStream bytes, long length, String mediaType) throws IOException {
        Path target = file(key);
        Path temporary = Files.createTempFile(incoming, "put", null);
        try {
            long written = write(temporary, bytes);
            if (length >= 0 && written != length) {
                throw new IOException("announced " + length + " bytes for " + key + ", received " + written);
            }
            settle(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return head(key).orElseThrow(() -> new NoSuchBlob(key));
    }

    @Override
    public Optional<BlobInfo> head(String key) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file(key), BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(info(key, attributes)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Channels.newInputStream(channel(key));
    }

    @Override
    public InputStream open(String key, long offset, long length) throws IOException {
        FileChannel channel = channel(key);
        channel.position(offset);
        return new FirstBytes(Channels.newInputStream(channel), length);
    }

    @Override
    public Stream<BlobInfo> list(String prefix) throws IOException {
        return new Listing(root, BlobKey.checkedPrefix(prefix)).blobs();
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    @Override
    public void copy(String from, String to) throws IOException {
        try (InputStream bytes = open(from)) {
            put(to, bytes, -1, "");
        }
    }

    @Override
    public void move(String from, String to) throws IOException {
        Path source = file(from);
        try {
            settle(source, file(to));
        } catch (NoSuchFileException e) {
            throw Files.exists(source) ? e : new NoSuchBlob(from);
        }
    }

    @Override
    public Optional<URI> presignGet(String key, Duration validFor, @Nullable String fileName) {
        return Optional.empty();
    }

    @Override
    public Optional<URI> presignPut(String key, Duration validFor, String mediaType) {
        return Optional.empty();
    }

    static BlobInfo info(String key, BasicFileAttributes attributes) {
        return new BlobInfo(
                key, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    private Path file(String key) {
        return root.resolve(BlobKey.checked(key));
    }

    private FileChannel channel(String key) throws IOException {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchBlob(key);
        }
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new NoSuchBlob(key);
        }
    }

    private static long write(Path file, InputStream bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            byte[] buffer = new byte[BUFFER_BYTES];
            long written = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                out.write(buffer, 0, read);
                written += read;
            }
            channel.force(true);
            return written;
        }
    }

    private void settle(Path from, Path to) throws IOException {
        Path folder = parent(to);
        createFolder(folder);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
    }

    /** A new folder is itself an entry of its parent, which must reach the disk too. */
    private void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolder(parent(folder));
        Files.createDirectories(folder);
        force(parent(folder));
    }

    private Path parent(Path below) {
        Path parent = below.getParent();
        return parent == null ? root : parent;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows can't open a folder; its file system writes renames through by itself.
        }
    }

    private void removeAbandoned() throws IOException {
        Instant limit = Instant.now().minus(ABANDONED_AFTER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
