package vn.campaign111.partners.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.catalog.materials.Downloads;
import vn.campaign111.editorial.ImportDocuments;
import vn.campaign111.editorial.ImportLine;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.People;
import vn.campaign111.identity.Role;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.web.Browser;

/** What provinces and the public can see and take, over real HTTP. */
@MicronautTest(transactional = false)
class PortalTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FILE = "Lời phát thanh (bản chữ).txt";
    private static final String FILE_PATH = "/L%E1%BB%9Di%20ph%C3%A1t%20thanh%20%28b%E1%BA%A3n%20ch%E1%BB%AF%29.txt";

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    Assets assets;

    @Inject
    ImportDocuments importDocuments;

    @Inject
    WithdrawDocument withdrawDocument;

    @Inject
    Publications publications;

    @Inject
    Downloads downloads;

    @Inject
    SearchEngine searchEngine;

    private final String key = Identifier.next().toLowerCase(Locale.ROOT);
    private String session = "";
    private Asset text;
    private Asset picture;
    private Publication forAll;
    private Publication forPartners;
    private Publication campaign;

    @BeforeEach
    void publish() throws IOException {
        session = people.session(people.with(Role.PROVINCE_MEMBER));
        text = assets.store(
                new ByteArrayInputStream(("Trẻ em gọi 111. " + key).getBytes(StandardCharsets.UTF_8)), FILE, "test");
        picture = assets.store(new ByteArrayInputStream(png()), "xem-truoc.png", "test");
        forAll = published("material", "mo-" + key, "Áp phích mở " + key, "public", product());
        forPartners = published("material", "rieng-" + key, "Áp phích riêng " + key, "partners", product());
        campaign = published(
                "campaign",
                "chien-dich-" + key,
                "Chiến dịch thử " + key,
                "public",
                Map.of("materials", List.of("mo-" + key, "rieng-" + key), "key_messages", List.of("Nhớ số 111")));
    }

    @Test
    void aProductForPartnersDoesNotExistForThePublic() throws Exception {
        for (String path : List.of(
                "/tai-ve/" + forPartners.code() + FILE_PATH,
                "/tai-ve/" + forPartners.code() + ".zip",
                "/anh/" + forPartners.code() + "/xem-truoc.png/w320",
                "/san-pham-mau/" + forPartners.slug(),
                "/q/" + forPartners.code())) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(names(get("/tai-ve/" + campaign.code() + ".zip").body()))
                .anyMatch(name -> name.contains("Áp phích mở"))
                .noneMatch(name -> name.contains("riêng"));
        assertThat(downloads.total(forPartners.documentId())).isZero();
    }

    @Test
    void aProvinceFindsAndTakesAProductForPartners() throws Exception {
        searchEngine.rebuild(done -> {});

        assertThat(page("/portal")).contains("Áp phích riêng " + key, "Dành cho địa phương");
        assertThat(page("/portal/san-pham?q=ap+phich+rieng")).contains("Áp phích riêng " + key);
        assertThat(page("/portal/san-pham?q=ap+phich+rieng&kind=leaflet")).contains("Không tìm thấy sản phẩm");
        assertThat(page("/portal/san-pham/" + forPartners.code())).contains("Không đăng công khai", "Bản chữ");
        assertThat(page("/portal/chien-dich")).contains("Chiến dịch thử " + key);
        assertThat(page("/portal/chien-dich/" + campaign.code())).contains("Áp phích riêng " + key, "Nhớ số 111");
        assertThat(member("/portal/anh/" + forPartners.code() + "/xem-truoc.png/w320")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> file = member("/portal/tai-ve/" + forPartners.code() + FILE_PATH);
        assertThat(Sha256.of(file.body())).isEqualTo(text.sha256());
        assertThat(file.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment;")
                .contains("UTF-8''L%E1%BB%9Di");
        assertThat(page("/portal/luot-tai")).contains("Áp phích riêng " + key, FILE);
    }

    @Test
    void whatAProvinceTypesIsCompletedWithProductsOfItsOwnToo() throws Exception {
        searchEngine.rebuild(done -> {});

        assertThat(page("/portal/goi-y?q=ap+phich+rieng+" + key))
                .contains("\"title\":\"Áp phích riêng " + key + "\"")
                .contains("\"url\":\"/portal/san-pham/" + forPartners.code() + "\"")
                .doesNotContain("Chiến dịch");
        assertThat(page("/portal/goi-y?q=chien+dich+thu")).isEqualTo("{\"suggestions\":[]}");
        assertThat(page("/portal/san-pham")).contains("data-suggest=\"/portal/goi-y?\"", "suggest.js");
        assertThat(page("/studio/static/suggest.js")).contains("combobox");
    }

    @Test
    void filtersOfProductsAreNamedAsOnThePublicSiteAndApplyAtOnce() throws Exception {
        searchEngine.rebuild(done -> {});

        assertThat(page("/portal/san-pham?q=ap+phich&kind=poster&sort=newest"))
                .contains("data-narrow", "narrow.js", "aria-label=\"Dành cho\"", "aria-label=\"Loại sản phẩm\"")
                .contains("name=\"kind\" value=\"poster\" checked")
                .contains("class=\"clear\" href=\"/portal/san-pham?q=ap%20phich&amp;sort=newest\"");
        assertThat(page("/studio/static/narrow.js")).contains("data-narrow");
    }

    @Test
    void aProvinceIsToldHowItsWordsAreReadAndMayAskExactlyAsTyped() throws Exception {
        searchEngine.rebuild(done -> {});

        assertThat(page("/portal/san-pham?q=ap+phich+rieng&kind=poster"))
                .contains("Đang hiện kết quả cho: <strong>áp phích riêng</strong>", "Chỉ tìm đúng: ap phich rieng")
                .contains("href=\"/portal/san-pham?q=ap%20phich%20rieng&amp;exact=true&amp;kind=poster\"");
        assertThat(page("/portal/san-pham?q=ap+phich+rieng&exact=true"))
                .contains("Đang tìm đúng như đã gõ: <strong>ap phich rieng</strong>")
                .contains("Tìm cả cách viết gần giống", "<input type=\"hidden\" name=\"exact\" value=\"true\">");
    }

    @Test
    void whoReadsThePortalInEnglishIsToldThatAProductSpeaksVietnamese() {
        Browser member = new Browser(server);
        member.cookies().putAll(Map.of("session", session));
        assertThat(member.open("/portal/san-pham/" + forAll.code()).body()).doesNotContain("(tiếng Việt)");
        member.submit("/account/language", "language", "en", "next", "/portal");

        assertThat(member.open("/portal/san-pham/" + forAll.code()).body())
                .contains("<h1><span lang=\"vi\">Áp phích mở " + key
                        + "</span> <span class=\"in-language\">(in Vietnamese)")
                .contains("<p class=\"lead\" lang=\"vi\">", "<div class=\"prose\" lang=\"vi\">")
                .contains("<strong lang=\"vi\">Bản chữ</strong>", "alt=\"Một con diều\" lang=\"vi\"");
        assertThat(member.open("/portal/chien-dich/" + campaign.code()).body())
                .contains("<h1><span lang=\"vi\">", "<ul lang=\"vi\"><li>Nhớ số 111");
    }

    @Test
    void whatIsTypedIsOrderedByHowWellItFitsUnlessAnotherOrderWasChosenWhileSearching() throws Exception {
        searchEngine.rebuild(done -> {});
        String newest = "<input type=\"hidden\" name=\"sort\" value=\"newest\">";

        for (String browsed : List.of("/portal/san-pham", "/portal/san-pham?sort=newest")) {
            assertThat(page(browsed))
                    .contains("<a href=\"/portal/san-pham\" aria-current=\"true\" data-fetch>")
                    .doesNotContain("name=\"sort\"");
        }
        assertThat(page("/portal/san-pham?q=ap+phich"))
                .contains("<a href=\"/portal/san-pham?q=ap%20phich&amp;sort=newest\" data-fetch>")
                .doesNotContain("name=\"sort\"");
        assertThat(page("/portal/san-pham?q=ap+phich&sort=newest")).contains(newest);
    }

    @Test
    void thePortalIsClosedToThePublic() throws Exception {
        assertThat(get("/portal").statusCode()).isEqualTo(303);
        assertThat(get("/portal/tai-ve/" + forAll.code() + FILE_PATH).statusCode())
                .isEqualTo(303);
    }

    @Test
    void laterPartsRepeatedQuestionsAndHeadsAreNotDownloads() throws Exception {
        String path = "/tai-ve/" + forAll.code() + FILE_PATH;

        HttpResponse<byte[]> whole = get(path);
        assertThat(downloads.total(forAll.documentId())).isEqualTo(1);
        HttpResponse<byte[]> first = get(path, "Range", "bytes=0-9");
        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(downloads.total(forAll.documentId())).isEqualTo(2);

        assertThat(get(path, "Range", "bytes=10-").statusCode()).isEqualTo(206);
        assertThat(get(path, "Range", "bytes=0-1").statusCode()).isEqualTo(206);
        assertThat(get(path, "Range", "bytes=9999-").statusCode()).isEqualTo(416);
        String tag = whole.headers().firstValue("etag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        HttpResponse<byte[]> head = CLIENT.send(request(path).HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(downloads.total(forAll.documentId())).isEqualTo(2);
    }

    @Test
    void aMembersDoubleClickCountsOnceForTheirUnit() throws Exception {
        member("/portal/tai-ve/" + forAll.code() + FILE_PATH);
        member("/portal/tai-ve/" + forAll.code() + FILE_PATH);

        assertThat(downloads.total(forAll.documentId())).isEqualTo(1);
        assertThat(downloads.ofUnit("province-79", 0, 100).items())
                .filteredOn(line -> line.documentId().equals(forAll.documentId()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fileName()).isEqualTo(FILE);
                    assertThat(line.downloads()).isEqualTo(1);
                });
    }

    @Test
    void whatIsRecalledIsGoneAtOnce() throws Exception {
        member("/portal/tai-ve/" + forAll.code() + FILE_PATH);
        withdrawDocument.run(Actor.SYSTEM, forAll.documentId(), "Sai số điện thoại");

        assertThat(get("/tai-ve/" + forAll.code() + FILE_PATH).statusCode()).isEqualTo(410);
        assertThat(get("/tai-ve/" + forAll.code() + ".zip").statusCode()).isEqualTo(410);
        assertThat(get("/anh/" + forAll.code() + "/xem-truoc.png/w320").statusCode())
                .isEqualTo(410);
        assertThat(member("/portal/tai-ve/" + forAll.code() + FILE_PATH).statusCode())
                .isEqualTo(410);
        assertThat(names(member("/portal/tai-ve/" + campaign.code() + ".zip").body()))
                .noneMatch(name -> name.contains("Áp phích mở"));
        assertThat(page("/portal/luot-tai")).contains("Đã thu hồi", "Sai số điện thoại");
    }

    @Test
    void aKitHoldsExactlyTheFilesItsReaderMaySee() throws Exception {
        HttpResponse<byte[]> kit = member("/portal/tai-ve/" + campaign.code() + ".zip");

        Map<String, byte[]> files = unpacked(kit.body());
        String open = "01 Áp phích mở " + key + "/";
        String own = "02 Áp phích riêng " + key + "/";
        assertThat(files)
                .containsOnlyKeys(
                        "README.txt",
                        open + "Hướng dẫn sử dụng.txt",
                        open + FILE,
                        open + "xem-truoc.png",
                        own + "Hướng dẫn sử dụng.txt",
                        own + FILE,
                        own + "xem-truoc.png");
        assertThat(Sha256.of(bytes(files, open + FILE))).isEqualTo(text.sha256());
        assertThat(Sha256.of(bytes(files, own + "xem-truoc.png"))).isEqualTo(picture.sha256());
        assertThat(new String(bytes(files, "README.txt"), StandardCharsets.UTF_8))
                .contains(text.sha256() + "  " + own + FILE, "Tổng đài", "CC BY 4.0");
        assertThat(downloads.total(campaign.documentId())).isEqualTo(1);
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private Map<String, Object> product() {
        return Map.of(
                "kind", "poster",
                "channels", List.of("print"),
                "languages", List.of("vi"),
                "licence", "CC BY 4.0",
                "credit", "Campaign111",
                "depicts", "none",
                "how_to_use", "In và dán.",
                "files",
                        List.of(
                                Map.of("file", FILE, "asset", text.id(), "title", "Bản chữ", "role", "text"),
                                Map.of(
                                        "file",
                                        "xem-truoc.png",
                                        "asset",
                                        picture.id(),
                                        "title",
                                        "Xem trước",
                                        "role",
                                        "preview",
                                        "alt",
                                        "Một con diều")));
    }

    private Publication published(
            String type, String slug, String title, String visibility, Map<String, Object> particular) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of(
                "id", slug,
                "type", type,
                "slug", slug,
                "visibility", visibility,
                "title", title,
                "summary", "Tóm tắt để thử.",
                "body", "Nội dung để thử.",
                "topics", List.of("report-help"),
                "audiences", List.of("parents")));
        fields.putAll(particular);
        ImportResult result = importDocuments
                .run(Actor.SYSTEM, "test", true, List.of(ImportLine.of(1, fields, Instant.now())))
                .getFirst();
        assertThat(result.issues()).isEmpty();
        return publications.find(type, "vi", slug, Reader.PARTNER).orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path)).header("Accept", "*/*");
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> member(String path) throws Exception {
        return get(path, "Cookie", "session=" + session);
    }

    private String page(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, "Cookie", "session=" + session, "Accept", "text/html");
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return page;
    }

    private static List<String> names(byte[] archive) throws IOException {
        return List.copyOf(unpacked(archive).keySet());
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.US_ASCII)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, key.hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
