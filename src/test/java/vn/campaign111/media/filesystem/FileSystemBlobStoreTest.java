package vn.campaign111.media.filesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.media.BlobStore;
import vn.campaign111.media.BlobStoreContract;

class FileSystemBlobStoreTest extends BlobStoreContract {

    @TempDir
    Path folder;

    private BlobStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileSystemBlobStore(folder.resolve("objects"));
    }

    @Override
    protected BlobStore store() {
        return store;
    }

    @Override
    protected long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("objects/.incoming"))) {
            return files.count();
        }
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAfterADay() throws IOException {
        Path recent = Files.createFile(folder.resolve("objects/.incoming/recent"));
        Path old = Files.createFile(folder.resolve("objects/.incoming/old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        new FileSystemBlobStore(folder.resolve("objects"));

        assertThat(recent).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void thereAreNoAddressesPastTheProduct() {
        assertThat(store.presignGet("a", Duration.ofMinutes(1), "tệp.pdf")).isEmpty();
        assertThat(store.presignPut("a", Duration.ofMinutes(1), "image/png")).isEmpty();
    }
}
