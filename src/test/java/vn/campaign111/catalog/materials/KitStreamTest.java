package vn.campaign111.catalog.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.campaign111.media.Asset;

class KitStreamTest {

    private static final long HUGE = 3L * 1024 * 1024 * 1024;

    private final List<Zeros> opened = new ArrayList<>();

    /** As many zeros as an asset is long; remembers how many were asked for and whether it was closed. */
    private static final class Zeros extends InputStream {
        private final long size;
        private long given;
        private boolean closed;

        Zeros(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("byte by byte would take for ever");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = (int) Math.min(length, size - given);
            given += read;
            return read == 0 ? -1 : read;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private InputStream open(Asset asset) {
        Zeros zeros = new Zeros(asset.byteSize());
        opened.add(zeros);
        return zeros;
    }

    private static Kit kit(Kit.Entry... entries) {
        return new Kit("doc", "bo.zip", LocalDateTime.of(2026, 11, 22, 8, 0), List.of(entries));
    }

    private static Kit.Stored file(String path, long size) {
        return new Kit.Stored(
                path,
                new Asset("a", "0".repeat(64), "application/pdf", size, path, null, null, null, "x", Instant.EPOCH));
    }

    @Test
    void aKitLargerThanMemoryIsPackedPieceByPiece() throws IOException {
        try (KitStream stream = new KitStream(kit(file("lớn.pdf", HUGE)), this::open)) {
            assertThat(stream.transferTo(OutputStream.nullOutputStream())).isGreaterThan(HUGE);
        }
        assertThat(opened)
                .singleElement()
                .satisfies(zeros -> assertThat(zeros.closed).isTrue());
    }

    @Test
    void nothingIsPackedBeforeItIsRead() throws IOException {
        try (KitStream stream = new KitStream(kit(file("a.pdf", HUGE), file("b.pdf", HUGE)), this::open)) {
            assertThat(stream.readNBytes(1000)).hasSize(1000);
            assertThat(opened)
                    .singleElement()
                    .satisfies(zeros -> assertThat(zeros.given).isLessThan(1024 * 1024));
        }
    }

    @Test
    void whoeverStopsReadingStopsThePacking() throws IOException {
        KitStream stream = new KitStream(kit(file("a.pdf", HUGE), file("b.pdf", HUGE)), this::open);
        assertThat(stream.readNBytes(1000)).hasSize(1000);

        stream.close();

        assertThat(opened)
                .singleElement()
                .satisfies(zeros -> assertThat(zeros.closed).isTrue());
        assertThatThrownBy(() -> stream.readNBytes(1)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatCannotBeReadFailsTheKit() throws IOException {
        try (KitStream stream = new KitStream(kit(file("mất.pdf", 1)), asset -> {
            throw new IOException("gone");
        })) {
            assertThatThrownBy(stream::readAllBytes).hasMessage("gone");
        }
    }

    @Test
    void namesAreFitForAnyComputerAndNeverTwice() {
        KitNames names = new KitNames();

        assertThat(names.unique("Áp phích: Cúp máy?")).isEqualTo("Áp phích - Cúp máy");
        assertThat(names.unique("../../etc/passwd")).isEqualTo("-..-etc-passwd");
        assertThat(names.unique("Tờ rơi.PDF")).isEqualTo("Tờ rơi.PDF");
        assertThat(names.unique("tờ rơi.pdf")).isEqualTo("tờ rơi (2).pdf");
        assertThat(KitNames.safe("Ả".repeat(300) + ".docx"))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith(".docx");
    }
}
