package vn.campaign111.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do; each adapter's test extends this. */
public abstract class BlobStoreContract {

    private static final String TYPE = "application/octet-stream";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int SINGLE_REQUEST_LIMIT = 8 * MEGABYTE;

    /** Returns the store to test; keys of one test never meet those of another. */
    protected abstract BlobStore store() throws IOException;

    /** Returns how many unfinished writes the store still holds. */
    protected abstract long leftovers() throws IOException;

    @Test
    void whatIsPutComesBackUnchanged() throws IOException {
        BlobInfo put = put("contract/first", "Gọi 111");

        assertThat(put.byteSize()).isEqualTo(bytes("Gọi 111").length);
        assertThat(put.storedAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(5)));
        assertThat(text("contract/first")).isEqualTo("Gọi 111");
        assertThat(store().head("contract/first")).contains(put);
    }

    @Test
    void puttingAgainReplaces() throws IOException {
        put("contract/replaced", "before");
        put("contract/replaced", "after it");

        assertThat(text("contract/replaced")).isEqualTo("after it");
    }

    @Test
    void anEmptyBlobIsABlob() throws IOException {
        put("contract/empty", "");

        assertThat(text("contract/empty")).isEmpty();
        assertThat(store().head("contract/empty"))
                .hasValueSatisfying(info -> assertThat(info.byteSize()).isZero());
    }

    @Test
    void partsAreReadByOffsetAndLength() throws IOException {
        put("contract/range", "0123456789");

        assertThat(part("contract/range", 0, 4)).isEqualTo("0123");
        assertThat(part("contract/range", 3, 4)).isEqualTo("3456");
        assertThat(part("contract/range", 8, 100)).isEqualTo("89");
        assertThat(part("contract/range", 10, 5)).isEmpty();
        assertThat(part("contract/range", 50, 5)).isEmpty();
        assertThat(part("contract/range", 2, 0)).isEmpty();
    }

    @Test
    void listingFollowsTheOrderOfKeys() throws IOException {
        for (String key : List.of("listed/b", "listed/a/2", "listed/a-1", "listed/a/10", "listed/c.txt", "listed2/x")) {
            put(key, key);
        }

        assertThat(keys("listed/"))
                .containsExactly("listed/a-1", "listed/a/10", "listed/a/2", "listed/b", "listed/c.txt");
        assertThat(keys("listed/a")).containsExactly("listed/a-1", "listed/a/10", "listed/a/2");
        assertThat(keys("listed")).hasSize(6);
        assertThat(keys("nothing-here")).isEmpty();
        try (Stream<BlobInfo> blobs = store().list("listed/b")) {
            assertThat(blobs.map(BlobInfo::byteSize)).containsExactly((long) "listed/b".length());
        }
    }

    @Test
    void listingIsNotCutOffAtAPage() throws IOException {
        for (int i = 0; i < 1_050; i++) {
            put("many/%04d".formatted(i), "");
        }

        assertThat(keys("many/")).hasSize(1_050).isSorted();
    }

    @Test
    void deletingIsFinalAndMayBeRepeated() throws IOException {
        put("contract/deleted", "x");

        store().delete("contract/deleted");
        store().delete("contract/deleted");

        assertThat(store().head("contract/deleted")).isEmpty();
    }

    @Test
    void copyingLeavesTheSourceAndReplacesTheTarget() throws IOException {
        put("contract/source", "copied");
        put("contract/target/deep", "former");

        store().copy("contract/source", "contract/target/deep");

        assertThat(text("contract/source")).isEqualTo("copied");
        assertThat(text("contract/target/deep")).isEqualTo("copied");
    }

    @Test
    void movingRemovesTheSource() throws IOException {
        put("contract/moving", "moved");

        store().move("contract/moving", "contract/moved/there");

        assertThat(store().head("contract/moving")).isEmpty();
        assertThat(text("contract/moved/there")).isEqualTo("moved");
    }

    @Test
    void aKeyNothingStandsUnderIsSaidSo() throws IOException {
        String absent = "contract/absent";

        assertThat(store().head(absent)).isEmpty();
        for (Reading reading : List.<Reading>of(
                store -> store.open(absent),
                store -> store.open(absent, 1, 2),
                store -> store.open(absent, 0, 0),
                store -> store.copy(absent, "contract/copy-of-absent"),
                store -> store.move(absent, "contract/move-of-absent"))) {
            assertThatThrownBy(() -> reading.of(store()))
                    .isInstanceOfSatisfying(
                            NoSuchBlob.class, e -> assertThat(e.key()).isEqualTo(absent));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../secret",
                "a/../../b",
                "a//b",
                "a/.hidden",
                ".incoming/x",
                "a/",
                "tệp",
                "a b",
                "a\0b",
                "a\\b",
                "C:/x"
            })
    void keysThatCouldLeaveTheStoreAreRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> put(key, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(key));
        assertThatIllegalArgumentException().isThrownBy(() -> store().head(key));
        assertThatIllegalArgumentException().isThrownBy(() -> store().delete(key));
    }

    @Test
    void aLongStreamOfUnknownLengthTakesConstantMemory() throws IOException {
        long length = 104 * MEGABYTE + 7;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        store().put("contract/warm-up", new Pattern(SINGLE_REQUEST_LIMIT * 2L), -1, TYPE);

        long before = threads.getCurrentThreadAllocatedBytes();
        BlobInfo stored = store().put("contract/long", new Pattern(length), -1, TYPE);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(stored.byteSize()).isEqualTo(length);
        assertThat(allocated).as("bytes allocated while sending %d", length).isLessThan(40L * MEGABYTE);
        try (InputStream middle = store().open("contract/long", length - 3, 10)) {
            assertThat(middle.readAllBytes())
                    .containsExactly(Pattern.at(length - 3), Pattern.at(length - 2), Pattern.at(length - 1));
        }
        store().delete("contract/long");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                1,
                SINGLE_REQUEST_LIMIT - 1,
                SINGLE_REQUEST_LIMIT,
                SINGLE_REQUEST_LIMIT + 1,
                2L * SINGLE_REQUEST_LIMIT
            })
    void lengthsAroundThePartSizeAreWhole(long length) throws IOException {
        for (long announced : new long[] {length, -1}) {
            store().put("contract/edge", new Pattern(length), announced, TYPE);

            try (InputStream stored = store().open("contract/edge");
                    InputStream expected = new Pattern(length)) {
                assertThat(stored).hasSameContentAs(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 12 * MEGABYTE})
    void anInterruptedUploadLeavesNothingNewAndNothingLost(int failsAfter) throws IOException {
        put("contract/kept", "as before");

        assertThatThrownBy(() -> store().put("contract/interrupted", new Broken(failsAfter), -1, TYPE))
                .hasMessageContaining("line cut");
        assertThatThrownBy(() -> store().put("contract/kept", new Broken(failsAfter), 30 * MEGABYTE, TYPE))
                .hasMessageContaining("line cut");

        assertThat(store().head("contract/interrupted")).isEmpty();
        assertThat(text("contract/kept")).isEqualTo("as before");
        assertThat(leftovers()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 12L * MEGABYTE})
    void aStreamOfAnotherLengthThanAnnouncedIsRefused(long length) throws IOException {
        for (long announced : new long[] {length - 1, length + 1}) {
            assertThatThrownBy(() -> store().put("contract/liar", new Pattern(length), announced, TYPE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("announced " + announced);
            assertThat(store().head("contract/liar")).isEmpty();
        }
        assertThat(leftovers()).isZero();
    }

    @Test
    void puttingDoesNotCloseTheStream() throws IOException {
        boolean[] closed = {false};
        InputStream bytes = new FilterInputStream(new ByteArrayInputStream(bytes("x"))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        store().put("contract/unclosed", bytes, 1, TYPE);

        assertThat(closed[0]).isFalse();
    }

    protected final BlobInfo put(String key, String text) throws IOException {
        return store().put(key, new ByteArrayInputStream(bytes(text)), bytes(text).length, "text/plain");
    }

    protected final String text(String key) throws IOException {
        try (InputStream bytes = store().open(key)) {
            return new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private String part(String key, long offset, long length) throws IOException {
        try (InputStream bytes = store().open(key, offset, length)) {
            return new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private List<String> keys(String prefix) throws IOException {
        try (Stream<BlobInfo> blobs = store().list(prefix)) {
            return blobs.map(BlobInfo::key).toList();
        }
    }

    private static org.assertj.core.data.TemporalUnitOffset within(Duration duration) {
        return new org.assertj.core.data.TemporalUnitWithinOffset(
                duration.toSeconds(), java.time.temporal.ChronoUnit.SECONDS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private interface Reading {
        void of(BlobStore store) throws IOException;
    }

    /** A stream of any length that is computed, not held. */
    private static final class Pattern extends InputStream {

        private final long length;
        private long position;

        Pattern(long length) {
            this.length = length;
        }

        static byte at(long position) {
            return (byte) (position * 31 + (position >>> 13));
        }

        @Override
        public int read() {
            return position < length ? at(position++) & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) {
            if (position >= length) {
                return -1;
            }
            int count = (int) Math.min(wanted, length - position);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = at(position++);
            }
            return count;
        }
    }

    /** A stream that breaks after so many bytes, as when somebody's connection is lost. */
    private static final class Broken extends InputStream {

        private int left;

        Broken(int bytes) {
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("line cut");
            }
            return 1;
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) throws IOException {
            if (left <= 0) {
                throw new IOException("line cut");
            }
            int count = Math.min(wanted, left);
            left -= count;
            return count;
        }
    }
}
