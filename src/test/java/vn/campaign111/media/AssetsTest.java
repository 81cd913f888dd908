package vn.campaign111.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.kernel.Words;

@MicronautTest(transactional = false)
@Property(name = "campaign.media.max-bytes", value = "3000000")
@Property(name = "datasources.default.maximum-pool-size", value = "2")
@Property(name = "datasources.default.connection-timeout", value = "2000")
class AssetsTest {

    private static final String CREATOR = "01CREATOR";

    @Inject
    Assets assets;

    @Inject
    BlobStore store;

    @Inject
    Journal journal;

    @Inject
    TransactionOperations<Connection> transactions;

    static Stream<Arguments> goodFiles() throws IOException {
        return Stream.of(
                Arguments.of("a.png", "image/png", Samples.png(40, 30)),
                Arguments.of("a.JPEG", "image/jpeg", Samples.jpeg(40, 30)),
                Arguments.of("a.gif", "image/gif", Samples.gif(40, 30)),
                Arguments.of("a.webp", "image/webp", Samples.webp(40, 30)),
                Arguments.of("a.svg", "image/svg+xml", Samples.text(Samples.SVG.formatted("<g/>"))),
                Arguments.of("a.pdf", "application/pdf", Samples.pdf(1)),
                Arguments.of(
                        "a.docx", MediaKind.DOCX.mediaType(), Samples.zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of(
                        "a.xlsx", MediaKind.XLSX.mediaType(), Samples.zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of(
                        "a.pptx",
                        MediaKind.PPTX.mediaType(),
                        Samples.zip("[Content_Types].xml", "ppt/presentation.xml")),
                Arguments.of("a.odt", MediaKind.ODT.mediaType(), Samples.openDocument(MediaKind.ODT.mediaType())),
                Arguments.of("a.ods", MediaKind.ODS.mediaType(), Samples.openDocument(MediaKind.ODS.mediaType())),
                Arguments.of("a.odp", MediaKind.ODP.mediaType(), Samples.openDocument(MediaKind.ODP.mediaType())),
                Arguments.of("a.zip", "application/zip", Samples.zip("bộ sản phẩm/áp phích.pdf", "b.txt")),
                Arguments.of("a.txt", "text/plain", Samples.text("Hãy gọi 111.\n")),
                Arguments.of("thư.txt", "text/plain", Samples.text("Subject: Gọi 111\nFrom: x\n\nChào bạn")),
                Arguments.of("a.md", "text/markdown", Samples.text("# Gọi 111\n")),
                Arguments.of("a.csv", "text/csv", Samples.text("tỉnh;số\nHuế;1\n")),
                Arguments.of("a.vtt", "text/vtt", Samples.text("WEBVTT\n\n00:00.000 --> 00:01.000\nGọi 111\n")),
                Arguments.of(
                        "a.srt", "application/x-subrip", Samples.text("1\n00:00:00,000 --> 00:00:01,000\nGọi 111\n")),
                Arguments.of("a.mp3", "audio/mpeg", Samples.latin("ID3\3\0\0\0\0\0\0" + "\0".repeat(64))),
                Arguments.of(
                        "a.m4a", "audio/mp4", Samples.latin("\0\0\0\u0018ftypM4A \0\0\0\0M4A mp42" + "\0".repeat(64))),
                Arguments.of(
                        "b.m4a", "audio/mp4", Samples.latin("\0\0\0\u0018ftypisom\0\0\0\0isommp42" + "\0".repeat(64))),
                Arguments.of(
                        "a.mp4", "video/mp4", Samples.latin("\0\0\0\u0018ftypisom\0\0\0\0isommp42" + "\0".repeat(64))),
                Arguments.of("a.wav", "audio/wav", Samples.latin("RIFF$\0\0\0WAVEfmt \u0010\0\0\0" + "\0".repeat(64))),
                Arguments.of(
                        "a.ogg",
                        "audio/ogg",
                        Samples.latin(
                                "OggS\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\u001e\1vorbis" + "\0".repeat(64))),
                Arguments.of(
                        "a.webm",
                        "video/webm",
                        Samples.latin("\u001aE\u00df\u00a3\u009fB\u0086\1\1B\u0082\u0084webm" + "\0".repeat(64))),
                Arguments.of("không đuôi", "image/png", Samples.png(2, 2)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goodFiles")
    void everyAcceptedKindIsKnownByItsBytes(String name, String mediaType, byte[] bytes) throws IOException {
        Asset asset = store(bytes, name);

        assertThat(asset.mediaType()).isEqualTo(mediaType);
        assertThat(asset.byteSize()).isEqualTo(bytes.length);
        assertThat(asset.sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(assets.find(asset.id())).contains(asset);
        try (InputStream original = assets.open(asset)) {
            assertThat(original.readAllBytes()).isEqualTo(bytes);
        }
    }

    static Stream<Arguments> badFiles() throws IOException {
        byte[] html = Samples.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        byte[] program = Samples.latin("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0" + "\0".repeat(200));
        byte[] pdf = Samples.pdf(1);
        byte[] png = Samples.png(40, 30);
        return Stream.of(
                Arguments.of("a.txt", "asset.empty", new byte[0]),
                Arguments.of("a.txt", "asset.too-large", Samples.text("a".repeat(3_000_001))),
                Arguments.of("a.jpg", "asset.type-refused", html),
                Arguments.of("a.txt", "asset.type-refused", html),
                Arguments.of("a.md", "asset.type-mismatch", Samples.text(Samples.SVG.formatted(""))),
                Arguments.of("a.docx", "asset.type-refused", program),
                Arguments.of("a.exe", "asset.type-refused", program),
                Arguments.of("a.html", "asset.type-refused", html),
                Arguments.of("a", "asset.type-refused", program),
                Arguments.of("a.jpg", "asset.type-mismatch", png),
                Arguments.of("a.pdf.exe", "asset.type-mismatch", pdf),
                Arguments.of("a.pdf\0.jpg", "asset.type-mismatch", pdf),
                Arguments.of("a.mp4", "asset.type-refused", Samples.text("#EXTM3U\nfile:///etc/passwd\n")),
                Arguments.of(
                        "a.mp4",
                        "asset.type-refused",
                        Samples.latin("\0\0\0\u0018ftypqt  \0\0\0\0qt  " + "\0".repeat(64))),
                Arguments.of("a.xlsx", "asset.type-mismatch", Samples.zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of("a.docx", "asset.type-mismatch", Samples.zip("a.txt")),
                Arguments.of("a.zip", "asset.type-mismatch", Samples.zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of(
                        "a.docx",
                        "asset.type-refused",
                        Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                Arguments.of("a.zip", "asset.archive-unsafe", Samples.zip("a.txt", "../../evil.sh")),
                Arguments.of("a.zip", "asset.archive-unsafe", Samples.zip("/etc/cron.d/evil")),
                Arguments.of("a.zip", "asset.archive-unsafe", Samples.zip("..\\evil.bat")),
                Arguments.of("a.zip", "asset.archive-unsafe", Samples.zip("C:\\evil.bat")),
                Arguments.of("a.zip", "asset.archive-damaged", Arrays.copyOf(Samples.zip("a.txt"), 60)),
                Arguments.of("a.svg", "asset.svg-unsafe", Samples.text(Samples.SVG.formatted("<script/>"))),
                Arguments.of("a.png", "asset.too-many-pixels", Samples.pngBomb(65_535, 65_535)),
                Arguments.of("a.png", "asset.too-many-pixels", Samples.pngBomb(10_001, 10_000)),
                Arguments.of("a.png", "asset.unreadable", Arrays.copyOf(png, 20)),
                Arguments.of("a.webp", "asset.too-many-pixels", Samples.webp(16_000, 16_000)),
                Arguments.of("a.pdf", "asset.unreadable", Samples.text("%PDF-1.7\nnot really")),
                Arguments.of("a.pdf", "asset.password", Samples.pdf(1, "secret")),
                Arguments.of("a.txt", "asset.text-encoding", "Hãy gọi".getBytes(StandardCharsets.UTF_16)),
                Arguments.of("a.csv", "asset.text-encoding", Samples.latin("Tr\u00eam \u00e0 la \u00e9t\u00e9")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badFiles")
    void filesThatAreNotWhatTheySayAreRefusedAndLeaveNothing(String name, String code, byte[] bytes)
            throws IOException {
        long entries = journal.head();

        assertThatThrownBy(() -> store(bytes, name)).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            Issue issue = refusal.issues().getFirst();
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.field()).isEqualTo("file");
            for (String language : List.of("vi", "en")) {
                assertThat(issue.sentence(Words.of(Locale.of(language))))
                        .doesNotContain("issue.")
                        .doesNotContain("{");
            }
        });

        assertThat(journal.head()).isEqualTo(entries);
        assertThat(keys("staging")).isEmpty();
        assertThat(store.head("original/" + Sha256.of(bytes).substring(0, 2) + "/" + Sha256.of(bytes)))
                .isEmpty();
    }

    @Test
    void aMismatchNamesTheEndingTheContentAndTheRemedy() throws IOException {
        byte[] png = Samples.png(3, 3);

        assertThatThrownBy(() -> store(png, "áp phích.jpg"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.issues().getFirst().sentence(Words.vietnamese()))
                                .contains("áp phích.jpg", ".jpg", "image/png", ".png"));
    }

    @Test
    void sizesAndPagesAreMeasured() throws IOException {
        Asset picture = store(Samples.png(400, 300), "a.png");
        Asset lying = store(Samples.lyingJpeg(400, 300), "a.jpg");
        Asset leaflet = store(Samples.pdf(3), "a.pdf");
        Asset drawing = store(Samples.text(Samples.SVG.formatted("")), "a.svg");

        assertThat(List.of(picture.width(), picture.height())).containsExactly(400, 300);
        assertThat(List.of(lying.width(), lying.height())).containsExactly(300, 400);
        assertThat(List.of(drawing.width(), drawing.height())).containsExactly(794, 1123);
        assertThat(leaflet.pages()).isEqualTo(3);
        assertThat(leaflet.width()).isNull();
    }

    @Test
    void equalBytesAreKeptOnceUnderTwoAssets() throws IOException {
        byte[] bytes = Samples.text("hai tệp giống nhau");

        Asset first = store(bytes, "một.txt");
        Asset second = store(bytes, "hai.md");

        assertThat(second.blobKey()).isEqualTo(first.blobKey());
        assertThat(keys(first.blobKey())).hasSize(1);
        assertThat(assets.bySha256(first.sha256())).containsExactly(first, second);
        assertThat(assets.findAll(List.of(second.id(), "absent", first.id()))).containsExactly(second, first);
    }

    @Test
    void storingIsRecordedInTheJournal() throws IOException {
        Asset asset = store(Samples.text("được ghi lại"), "a.txt");

        JournalEntry entry = journal.about("asset", asset.id(), 1).getFirst();

        assertThat(entry.action()).isEqualTo("asset-stored");
        assertThat(entry.actor()).isEqualTo(CREATOR);
        assertThat(entry.details()).contains(asset.sha256()).contains("text/plain");
        assertThat(journal.firstFault()).isEmpty();
    }

    @Test
    void noConnectionIsHeldWhileBytesComeIn() throws IOException {
        long[] seen = {-1};
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(Samples.text("chậm"))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                seen[0] = headReadOverTwoConnections();
                return super.read(buffer, offset, length);
            }
        };

        assets.store(slow, "a.txt", CREATOR);

        assertThat(seen[0]).isNotNegative();
    }

    @Test
    void storingInsideATransactionIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.executeWrite(status -> store(Samples.text("x"), "a.txt")));
    }

    @Test
    void anInterruptedUploadLeavesNothing() throws IOException {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(Samples.text("a".repeat(100_000)))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("line cut");
                }
                return read;
            }
        };

        assertThatThrownBy(() -> assets.store(broken, "a.txt", CREATOR)).hasMessage("line cut");

        assertThat(keys("staging")).isEmpty();
    }

    @Test
    void lostAndAlteredOriginalsAreFoundAndMendedByStoringAgain() throws IOException {
        byte[] bytes = Samples.text("nguyên vẹn");
        Asset whole = store(bytes, "a.txt");
        assertThat(faultsOf(whole, true)).isEmpty();

        byte[] altered = bytes.clone();
        altered[0] ^= 1;
        store.put(whole.blobKey(), new ByteArrayInputStream(altered), altered.length, "text/plain");
        assertThat(faultsOf(whole, false)).isEmpty();
        assertThat(faultsOf(whole, true)).singleElement().asString().contains("altered");

        store.put(whole.blobKey(), new ByteArrayInputStream(altered), -1, "text/plain");
        store.put(whole.blobKey(), new ByteArrayInputStream(new byte[3]), 3, "text/plain");
        assertThat(faultsOf(whole, false)).singleElement().asString().contains("3 bytes");

        store.delete(whole.blobKey());
        assertThat(faultsOf(whole, false)).singleElement().asString().contains("missing");

        store(bytes, "a.txt");
        assertThat(faultsOf(whole, true)).isEmpty();
    }

    /** Needs every connection of the pool, so that it fails when the caller holds one. */
    private long headReadOverTwoConnections() {
        return CompletableFuture.supplyAsync(() -> transactions.executeRead(
                        status -> CompletableFuture.supplyAsync(journal::head).join()))
                .join();
    }

    private List<AssetFault> faultsOf(Asset asset, boolean deep) throws IOException {
        return assets.faults(deep).stream()
                .filter(fault -> fault.assetId().equals(asset.id()))
                .toList();
    }

    private Asset store(byte[] bytes, String name) throws IOException {
        return assets.store(new ByteArrayInputStream(bytes), name, CREATOR);
    }

    private List<String> keys(String prefix) throws IOException {
        try (Stream<BlobInfo> blobs = store.list(prefix)) {
            return blobs.map(BlobInfo::key).toList();
        }
    }
}
