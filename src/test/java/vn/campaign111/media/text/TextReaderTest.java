package vn.campaign111.media.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaign111.media.text.reader.ReaderProcess;
import vn.campaign111.media.text.reader.TextFormat;

/** What is read from real files, and what becomes of those made to do harm. */
class TextReaderTest {

    private static final TextReader READER = new TextReader(settings(30, 256));

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void aPdfTellsItsPagesByNumber() throws IOException {
        FileText text = read(TextFormat.PDF, OfficeSamples.pdf(List.of("Nghe con nói trước", "", "Gọi 111 miễn phí")));

        assertThat(text.unit()).isEqualTo(TextUnit.PAGE);
        assertThat(text.pages()).containsExactly("Nghe con nói trước", "", "Gọi 111 miễn phí");
    }

    @Test
    void aPdfWithoutLettersHasNoText() throws IOException {
        assertThat(read(TextFormat.PDF, OfficeSamples.pdf(List.of("", ""))).outcome())
                .isEqualTo(TextOutcome.NO_TEXT);
    }

    @Test
    void aWordFileIsOneText() throws IOException {
        FileText text = read(TextFormat.DOCX, OfficeSamples.docx(List.of("Kịch bản", "Con diều giấy bay qua sân")));

        assertThat(text.unit()).isEqualTo(TextUnit.NONE);
        assertThat(text.pages()).containsExactly("Kịch bản\nCon diều giấy bay qua sân");
    }

    @Test
    void slidesAreCountedAsTheyAreShownAndCarryTheirNotes() throws IOException {
        List<String> slides = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "Trang chiếu thứ " + number)
                .toList();

        FileText text = read(TextFormat.PPTX, OfficeSamples.pptx(slides, "Mời hai người đọc to", false));
        FileText moved = read(TextFormat.PPTX, OfficeSamples.pptx(slides, "", true));

        assertThat(text.unit()).isEqualTo(TextUnit.SLIDE);
        assertThat(text.pages()).hasSize(12);
        assertThat(text.pages().getFirst()).startsWith("Trang chiếu thứ 1").contains("Mời hai người đọc to");
        assertThat(text.pages().subList(1, 12)).isEqualTo(slides.subList(1, 12));
        assertThat(moved.pages().subList(0, 3))
                .containsExactly("Trang chiếu thứ 12", "Trang chiếu thứ 1", "Trang chiếu thứ 2");
    }

    @Test
    void sheetsAreCounted() throws IOException {
        FileText text = read(
                TextFormat.XLSX,
                OfficeSamples.xlsx(new java.util.TreeMap<>(Map.of(
                        "1 Lịch đăng", List.of("Thứ Hai"), "2 Tin nhắn", List.of("Giữ bí mật không phải lúc nào")))));

        assertThat(text.unit()).isEqualTo(TextUnit.SHEET);
        assertThat(text.pages()).hasSize(2);
        assertThat(text.pages().get(0)).contains("Lịch đăng", "Thứ Hai");
        assertThat(text.pages().get(1)).contains("Giữ bí mật");
    }

    @Test
    void sheetsOfAnOpenDocumentAreCountedToo() throws IOException {
        FileText text =
                read(TextFormat.ODS, OfficeSamples.ods(List.of(List.of("Tháng", "Lượt"), List.of(), List.of("Xã"))));
        assertThat(text.unit()).isEqualTo(TextUnit.SHEET);
        assertThat(text.pages()).map(page -> page.replaceAll("\\s+", " ")).containsExactly("Tháng Lượt", "", "Xã");
    }

    @Test
    void slidesOfAnOpenDocumentAreCountedTooAndCarryTheirNotes() throws IOException {
        String box =
                "<draw:frame><svg:title>hình</svg:title><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>";
        FileText text = read(
                TextFormat.ODP,
                OfficeSamples.odp(List.of(
                        box.formatted("Gọi<text:s/><text:span>111</text:span><text:line-break/>miễn phí")
                                + "<presentation:notes>"
                                + box.formatted("Đọc <text:page-number>&lt;số&gt;</text:page-number>to")
                                + "</presentation:notes>",
                        "<office:annotation><text:p>sửa lại</text:p></office:annotation>",
                        "<table:table><table:table-row><table:table-cell><text:p>Kể cho cô nghe</text:p>"
                                + "</table:table-cell></table:table-row></table:table>")));
        assertThat(text.unit()).isEqualTo(TextUnit.SLIDE);
        assertThat(text.pages()).containsExactly("Gọi 111\nmiễn phí\nĐọc to", "", "Kể cho cô nghe");
        assertThat(read(TextFormat.ODP, OfficeSamples.odpWithPassword()).outcome())
                .isEqualTo(TextOutcome.PASSWORD);
        assertThat(read(TextFormat.ODP, OfficeSamples.zip(Map.of("content.xml", "<a/>")))
                        .outcome())
                .isEqualTo(TextOutcome.DAMAGED);
    }

    @Test
    void ofADrawingOnlyItsLettersAreRead() throws IOException {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg"><title>mat-sau</title><style>text{fill:red}</style>
                <text x="1" y="2">Có chuyện <tspan font-weight="800">làm</tspan> em lo?</text>
                <g><text><title>nhãn</title><tspan x="1" y="3">Dừng lại</tspan><tspan x="1" y="4">Gọi 111</tspan></text></g>
                <text transform="translate(1 5)">K<tspan x="2">ể</tspan></text><text transform="none">ngay</text></svg>""";
        assertThat(read(TextFormat.SVG, bytes(svg)).pages())
                .containsExactly("Có chuyện làm em lo?\nDừng lại\nGọi 111\nKể\nngay");
        assertThat(read(TextFormat.SVG, bytes("<svg><g/></svg>")).outcome()).isEqualTo(TextOutcome.NO_TEXT);
        assertThat(read(TextFormat.SVG, bytes("<svg><text>nửa")).outcome()).isEqualTo(TextOutcome.DAMAGED);
        assertThat(read(
                                TextFormat.SVG,
                                bytes("<!DOCTYPE svg [<!ENTITY s SYSTEM 'file:///etc/hostname'>]>"
                                        + "<svg><text>&s;</text></svg>"))
                        .pages())
                .isEmpty();
    }

    @Test
    void anOpenDocumentIsOneText() throws IOException {
        byte[] odt = OfficeSamples.odt(OfficeSamples.odtContent("", "Nhà mình thoả thuận"));

        assertThat(read(TextFormat.ODT, odt).pages()).containsExactly("Nhà mình thoả thuận");
    }

    @Test
    void subtitlesAreReadWithoutNumbersTimesAndTags() throws IOException {
        String srt = """
                \uFEFF1
                00:00:01,000 --> 00:00:03,500
                <i>Con ơi,</i> {\\an8}kể mẹ nghe

                2
                00:00:04,000 --> 00:00:06,000
                Mẹ tin con
                """.replace("\n", "\r\n");
        String vtt = """
                WEBVTT - lời thoại

                NOTE không đọc dòng này

                STYLE
                ::cue { color: red }

                mở đầu
                00:01.000 --> 00:02.000 align:start
                <v Mai>Đừng trả tiền &amp; gọi <c.so>111</c>

                00:02.000 --> 00:03.000
                Đừng trả tiền & gọi 111
                """;

        assertThat(read(TextFormat.SRT, bytes(srt)).pages()).containsExactly("Con ơi, kể mẹ nghe\nMẹ tin con");
        assertThat(read(TextFormat.VTT, bytes(vtt)).pages()).containsExactly("Đừng trả tiền & gọi 111");
    }

    @Test
    void plainTextIsTidied() throws IOException {
        assertThat(read(TextFormat.TXT, bytes("  Một\u0000  hai\t\tba \n\n\n\n bốn\f"))
                        .pages())
                .containsExactly("Một hai ba\n\nbốn");
    }

    @Test
    void whatIsTooMuchIsCut() throws IOException {
        FileText letters = read(TextFormat.TXT, bytes("a ".repeat(600_000)));
        FileText pages = read(
                TextFormat.PDF,
                OfficeSamples.rawPdf(List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>")));

        assertThat(letters.cut()).isTrue();
        assertThat(letters.pages().getFirst().length()).isBetween(999_000, 1_000_000);
        assertThat(pages.outcome()).isEqualTo(TextOutcome.NO_TEXT);
    }

    @Test
    void aPdfThatNeedsAPasswordSaysSo() throws IOException {
        assertThat(read(TextFormat.PDF, OfficeSamples.pdfWithPassword("bí mật")).outcome())
                .isEqualTo(TextOutcome.PASSWORD);
    }

    @Test
    void filesThatWereCutOffAreDamaged() throws IOException {
        byte[] docx = OfficeSamples.docx(List.of("Nửa chừng"));
        byte[] pptx = OfficeSamples.pptx(List.of("Nửa chừng"), "", false);

        assertThat(read(TextFormat.DOCX, Arrays.copyOf(docx, docx.length / 2)).outcome())
                .isEqualTo(TextOutcome.DAMAGED);
        assertThat(read(TextFormat.PPTX, Arrays.copyOf(pptx, pptx.length - 40)).outcome())
                .isEqualTo(TextOutcome.DAMAGED);
        assertThat(read(TextFormat.XLSX, bytes("PK\3\4")).outcome()).isEqualTo(TextOutcome.DAMAGED);
        assertThat(read(TextFormat.PDF, bytes("%PDF-1.7\nnửa")).outcome()).isEqualTo(TextOutcome.DAMAGED);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsNotLookedInto() throws IOException {
        byte[] bomb = OfficeSamples.zipBomb(300);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(read(TextFormat.DOCX, bomb).outcome()).isEqualTo(TextOutcome.TOO_LARGE);
    }

    @Test
    void entitiesOpenNeitherFilesNorAddresses() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mật khẩu máy chủ");
        AtomicInteger asked = new AtomicInteger();
        HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listening.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        listening.start();
        String address = "http://127.0.0.1:" + listening.getAddress().getPort() + "/x.dtd";
        String prologue = "<!DOCTYPE x [<!ENTITY s SYSTEM \"%s\"><!ENTITY %% d SYSTEM \"%s\"> %%d;]>"
                .formatted(secret.toUri(), address);
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"%s\"><!ENTITY c \"%s\">]>"
                .formatted("&a;".repeat(1000), "&b;".repeat(1000));

        List<FileText> found = List.of(
                read(TextFormat.DOCX, OfficeSamples.docxOf(OfficeSamples.wordXml(prologue, "&s;"))),
                read(TextFormat.DOCX, OfficeSamples.docxOf(OfficeSamples.wordXml(laughs, "&c;"))),
                read(TextFormat.ODT, OfficeSamples.odt(OfficeSamples.odtContent(prologue, "&s;"))));
        listening.stop(0);

        assertThat(found)
                .allSatisfy(text -> assertThat(String.join("", text.pages()))
                        .doesNotContain("mật khẩu")
                        .doesNotContain("haha"));
        assertThat(asked).hasValue(0);
    }

    @Test
    void pagesThatHoldThemselvesEnd() throws IOException {
        FileText text = read(
                TextFormat.PDF,
                OfficeSamples.rawPdf(List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 99 /Kids [2 0 R 2 0 R] >>")));

        assertThat(text.pages()).isEmpty();
    }

    @Test
    void deepNestingHarmsOnlyTheReading() throws IOException {
        String arrays = "[".repeat(200_000) + "]".repeat(200_000);
        FileText pdf = read(
                TextFormat.PDF,
                OfficeSamples.rawPdf(List.of("<< /Type /Catalog /Pages 2 0 R /Nested " + arrays + " >>", arrays)));
        FileText word = read(
                TextFormat.DOCX,
                OfficeSamples.docxOf(OfficeSamples.wordXml("", "</w:t></w:r>" + "<w:r>".repeat(500_000))));

        assertThat(List.of(pdf.outcome(), word.outcome())).doesNotContain(TextOutcome.READ);
        assertThat(read(TextFormat.TXT, bytes("vẫn đọc được")).pages()).containsExactly("vẫn đọc được");
    }

    @Test
    void whatTakesTooLongOrTooMuchMemoryEndsTheProcessOnly() throws IOException {
        byte[] heavy = OfficeSamples.rawPdf(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                "<< /Length 40000000 >>\nstream\n" + " ".repeat(40_000_000) + "\nendstream"));
        try (TextReader small = new TextReader(settings(30, 32))) {
            assertThat(small.read(TextFormat.PDF, file(heavy)).outcome())
                    .isIn(TextOutcome.TOO_COMPLEX, TextOutcome.TOO_SLOW, TextOutcome.NO_TEXT);
            assertThat(small.read(TextFormat.TXT, file(bytes("còn sống"))).pages())
                    .containsExactly("còn sống");
        }
        Path endless = folder.resolve("endless");
        try (TextReader hasty = new TextReader(settings(1, 64))) {
            new ProcessBuilder("mkfifo", endless.toString()).start().onExit().join();
            assertThat(hasty.read(TextFormat.TXT, endless).outcome()).isEqualTo(TextOutcome.TOO_SLOW);
            assertThat(hasty.read(TextFormat.TXT, file(bytes("còn sống"))).pages())
                    .containsExactly("còn sống");
        }
    }

    @Test
    void aProcessThatIsKilledMeanwhileIsStartedAgain() throws Exception {
        Path waiting = folder.resolve("waiting");
        new ProcessBuilder("mkfifo", waiting.toString()).start().onExit().join();
        try (TextReader reader = new TextReader(settings(60, 64))) {
            reader.read(TextFormat.TXT, file(bytes("đã chạy")));
            CompletableFuture<FileText> reading = inBackground(() -> reader.read(TextFormat.TXT, waiting));
            List<ProcessHandle> killed = readers();
            killed.forEach(ProcessHandle::destroyForcibly);
            killed.forEach(process -> process.onExit().join());
            CompletableFuture<Path> written = inBackground(() -> Files.writeString(waiting, "đọc lại từ đầu"));

            assertThat(reading.get(2, TimeUnit.MINUTES).pages()).containsExactly("đọc lại từ đầu");
            assertThat(written.get(1, TimeUnit.MINUTES)).isEqualTo(waiting);
        }
    }

    @Test
    void theProcessKnowsNothingOfTheServersEnvironment() throws IOException {
        read(TextFormat.TXT, bytes("x"));

        for (ProcessHandle process : readers()) {
            Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
            if (Files.isReadable(environment)) {
                assertThat(Files.readString(environment, StandardCharsets.ISO_8859_1)
                                .split("\0"))
                        .allMatch(variable -> variable.startsWith("CLASSPATH=") || variable.startsWith("LC_ALL="));
            }
        }
    }

    private static <T> CompletableFuture<T> inBackground(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    private static List<ProcessHandle> readers() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info()
                        .arguments()
                        .filter(words -> List.of(words).contains(ReaderProcess.class.getName()))
                        .isPresent())
                .toList();
    }

    private static TextSettings settings(int seconds, int megabytes) {
        return new TextSettings(256L << 20, 256L << 20, 2000, 1_000_000, seconds, megabytes);
    }

    private FileText read(TextFormat format, byte[] bytes) throws IOException {
        return READER.read(format, file(bytes));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "tệp ", ""), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
