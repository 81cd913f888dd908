package vn.campaign111.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.campaign111.testing.SampleProduct;
import vn.campaign111.web.Failure;

/** What the pages of results say, before anything was asked, when nothing was found, and to somebody in distress. */
class SearchPagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");

    private final SampleProduct product = SampleProduct.started();

    @Test
    void theTitleSaysWhatWasSearchedWithFiltersAndPage() {
        assertThat(search("dụ dỗ qua mạng")).contains("<title>dụ dỗ qua mạng – Tìm kiếm – Campaign111</title>");
        assertThat(search("trẻ em", "&type=article&topic=scam"))
                .contains("<title>trẻ em · Cẩm nang · Lừa đảo trực tuyến – Tìm kiếm – Campaign111</title>");
        assertThat(search("trẻ em", "&page=2")).contains("<title>trẻ em · trang 2 – Tìm kiếm – Campaign111</title>");
        assertThat(product.open("/en/tim-kiem?q=children&page=2").body())
                .contains("<title>children · page 2 – Search – Campaign111</title>");
        assertThat(product.open("/cam-nang?q=b%E1%BA%AFt+n%E1%BA%A1t").body())
                .contains("<title>bắt nạt – Cẩm nang – Campaign111</title>");
        assertThat(product.open("/tim-kiem").body()).contains("<title>Tìm kiếm – Campaign111</title>");
    }

    @Test
    void aLongQuestionIsShortenedInTheTitleOnly() {
        String question = "con tôi mười tuổi xem điện thoại cả ngày không chịu ăn cơm thì gia đình phải làm sao";

        String page = search(question);

        assertThat(page).contains("<title>con tôi mười tuổi xem điện thoại cả ngày không chịu ăn cơm… – Tìm kiếm");
        assertThat(page).contains("value=\"" + question + "\"");
    }

    @Test
    void whatIsInDistressStandsInNoTitleAndInNoLinkThatLeadsElsewhere() {
        for (String path : new String[] {"/tim-kiem", "/cam-nang", "/san-pham-mau", "/chien-dich"}) {
            HttpResponse<String> answer = product.open(path + "?q=" + encoded("em muốn chết") + "&topic=scam&page=1");

            assertThat(answer.body())
                    .as(path)
                    .contains("<title>Tìm kiếm</title>", "help-block", "data-exit", "href=\"tel:113\"")
                    .contains("name=\"referrer\" content=\"no-referrer\"", "content=\"Tìm kiếm\"");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(LINK.matcher(answer.body()).results().map(link -> link.group(1)))
                    .as(path)
                    .filteredOn(link -> link.contains("://"))
                    .noneMatch(link -> link.contains("chet") || link.contains("q="));
            String head = answer.body().substring(0, answer.body().indexOf("</head>"));
            assertThat(head).as(path).doesNotContain("muốn", encoded("em muốn chết"));
        }
    }

    @Test
    void theCardLeadsToWhatIsWrittenForSomebodyInSuchDistress() {
        String page = search("nó bắt em gửi tiền không thì tung hình em tắm");
        String card = page.substring(page.indexOf("help-block"), page.indexOf("class=\"hits\""));
        assertThat(card).containsSubsequence("tel:111", "/cam-nang/em-bi-doa-tung-anh", "/goi-111");
        assertThat(firstHit("nó bắt em gửi tiền không thì tung hình em tắm")).contains("/cam-nang/em-bi-doa-tung-anh");
        assertThat(product.open("/san-pham-mau?q=" + encoded("em muốn chết")).body())
                .as("where only products are listed")
                .contains("Đọc: Khi em thấy quá buồn, không muốn tiếp tục</a>");
        assertThat(search("em muốn chết", "&sort=newest")).contains("Đọc: Khi em thấy quá buồn");
        assertThat(search("em muốn chết")).contains("Đọc: Khi em thấy quá buồn, không muốn tiếp tục</a>");
        assertThat(product.open("/en/tim-kiem?q=i+want+to+die").body())
                .as("in the language that is read")
                .contains("href=\"/en/cam-nang/");
        assertThat(search("cách báo cáo tài khoản giả")).doesNotContain("help-block", "Đọc: ");
    }

    @Test
    void theKindOfProductThatIsAskedForComesFirst() {
        assertThat(firstHit("poster bắt cóc online")).contains("Áp phích: Cúp máy. Tìm người nhà");
        assertThat(firstHit("slide họp phụ huynh")).contains("Bài trình chiếu họp cha mẹ");
    }

    @Test
    void orderedByDateWhatMatchesLessCloselyStandsUnderAHeadingOfItsOwn() {
        String question = "lừa đảo qua mạng";
        String heading = "<h2 id=\"further\">Ít liên quan hơn</h2>";
        assertThat(search(question)).as("by relevance").doesNotContain(heading);
        assertThat(search(question, "&sort=newest"))
                .containsSubsequence("class=\"hits\"", "<h2><a href", heading, "class=\"hits\"", "<h3><a href");
        assertThat(search(question, "&sort=newest&page=2"))
                .as("where all are less related")
                .contains(heading)
                .doesNotContain("<h2><a href");
        assertThat(product.open("/san-pham-mau?sort=downloads&q=" + encoded(question))
                        .body())
                .as("in the list of one kind")
                .containsSubsequence("class=\"cards", heading, "class=\"cards");
        assertThat(product.open("/en/tim-kiem?sort=newest&q=" + encoded("online scams and how to talk about them"))
                        .body())
                .contains("<h2 id=\"further\">Less related</h2>");
        assertThat(search("", "&topic=scam&sort=newest")).as("without words").doesNotContain(heading);
    }

    @Test
    void aboveAListThatHasLittleToDoWithTheQuestionItIsSaidSo() {
        String recipe = "công thức nấu phở bò ngon tại nhà";
        String heading = "<h2 id=\"far\" data-said>Chưa có tài liệu nói đúng điều này</h2>";
        assertThat(search(recipe))
                .as("with the list, and topics below it")
                .containsSubsequence(
                        " kết quả</p>",
                        heading,
                        "những tài liệu chỉ liên quan phần nào",
                        "<h3><a href",
                        "Có thể bạn cần");
        assertThat(search(recipe, "&sort=newest")).contains(heading).doesNotContain("Ít liên quan hơn");
        assertThat(search(recipe, "&page=2")).contains(heading);
        assertThat(search(recipe, "&topic=scam"))
                .contains("<h2 id=\"far\" data-said>Trong phần đã chọn chưa có tài liệu nói đúng điều này</h2>");
        assertThat(product.open("/san-pham-mau?q=" + encoded(recipe)).body())
                .as("in the list of one kind")
                .containsSubsequence(heading, "class=\"cards");
        assertThat(product.open("/en/tim-kiem?q=" + encoded("how to repair the gearbox of a diesel tractor"))
                        .body())
                .contains("Nothing here says exactly this yet");
        assertThat(search("con bị bắt nạt trên mạng")).doesNotContain("id=\"far\"");
        assertThat(search("", "&topic=scam")).as("without words").doesNotContain("id=\"far\"");
    }

    @Test
    void toSomebodyInDistressItIsNotSaidThatNothingIsWrittenForThem() {
        assertThat(search("em muốn chết", "&kind=poster"))
                .contains("help-block")
                .doesNotContain("id=\"far\"");
    }

    @Test
    void theNumberOfTheHotlineIsNoSecret() {
        assertThat(search("111"))
                .contains("<title>111 – Tìm kiếm – Campaign111</title>", "help-block")
                .doesNotContain("data-exit");
    }

    @Test
    void whatWasReadOtherwiseIsToldAndCanBeAskedExactly() {
        String page = search("bao ve tre em");

        assertThat(page)
                .contains("<strong>bảo vệ trẻ em</strong>", "Chỉ tìm đúng: bao ve tre em")
                .contains("href=\"/tim-kiem?q=bao+ve+tre+em&amp;exact=true\"");
        assertThat(search("bao ve tre em", "&exact=true"))
                .contains("Đang tìm đúng như đã gõ:", "href=\"/tim-kiem?q=bao+ve+tre+em\"")
                .doesNotContain("Chỉ tìm đúng");
    }

    @Test
    void filtersCanBeLetGoOneByOneAndAllAtOnce() {
        String page = search("trẻ em", "&type=article&topic=scam");

        assertThat(page)
                .contains("href=\"/tim-kiem?q=tr%E1%BA%BB+em\" rel=\"nofollow\" data-fetch>Xóa hết điều kiện lọc")
                .contains("href=\"/tim-kiem?q=tr%E1%BA%BB+em&amp;topic=scam\"")
                .contains("href=\"/tim-kiem?q=tr%E1%BA%BB+em&amp;type=article&amp;topic=scam&amp;sort=newest\"");
        assertThat(search("xyzzyqw", "&type=article"))
                .as("a filter that leaves nothing can still be let go")
                .contains("Cẩm nang<", "Xóa hết điều kiện lọc");
    }

    @Test
    void filtersAreBoxesOfAFormThatKeepsWhatWasAsked() {
        String page = search("trẻ em", "&type=article&sort=newest&exact=true&page=2");
        String form = page.substring(
                page.indexOf("<form class=\"narrow\""),
                page.indexOf("</form>", page.indexOf("<form class=\"narrow\"")));

        assertThat(form)
                .contains("action=\"/tim-kiem\" method=\"get\"", "<legend>Loại nội dung</legend>")
                .contains("name=\"type\" value=\"article\" checked", "name=\"type\" value=\"material\">")
                .containsSubsequence(
                        "type=\"hidden\" name=\"q\" value=\"trẻ em\"",
                        "type=\"checkbox\"",
                        "<button class=\"button\">Áp dụng</button>",
                        "type=\"hidden\" name=\"sort\" value=\"newest\"",
                        "type=\"hidden\" name=\"exact\" value=\"true\"")
                .doesNotContain("name=\"page\"");
        assertThat(product.open("/cam-nang").body())
                .contains("<form class=\"narrow\" action=\"/cam-nang\"", "narrow.js");
    }

    @Test
    void aPassageOfAFileInAnotherLanguageIsMarkedAndSaysSo() {
        assertThat(product.open("/en/tim-kiem?q=hotline").body())
                .contains("<span lang=\"vi\">", "(in Vietnamese)")
                .doesNotContain("<html lang=\"vi\"", "(in English)");
        assertThat(product.open("/en/tim-kiem?q=bat+nat+tren+mang").body())
                .contains("<strong lang=\"vi\">bắt nạt trên mạng</strong>");
        assertThat(search("tổng đài")).doesNotContain("in-language");
    }

    @Test
    void filtersAloneAreAQuestionToo() {
        assertThat(product.open("/tim-kiem?topic=scam").body())
                .contains("<title>Lừa đảo trực tuyến – Tìm kiếm – Campaign111</title>", "class=\"hits\"");
    }

    @Test
    void beforeAnythingIsAskedThePageSaysWhatCanBeFound() {
        assertThat(product.open("/tim-kiem").body())
                .contains("Bị bắt nạt trên mạng", "href=\"/san-pham-mau\"", "help-strip", "tel:111")
                .doesNotContain("kết quả</p>");
    }

    @Test
    void whereNothingIsFoundThereIsAdviceAndSomebodyToCallOrWriteTo() {
        assertThat(search("xyzzyqw"))
                .contains("Không tìm thấy kết quả", "Gõ có dấu hay không dấu đều được.")
                .contains("help-strip", "href=\"/trang/lien-he\"");
    }

    @Test
    void aPageBehindTheLastOneLeadsBackInsteadOfShowingSomethingElse() {
        for (String page : new String[] {"&page=99", "&page=1000"}) {
            assertThat(search("trẻ em", page)).contains("Về trang đầu").doesNotContain("class=\"hits\"");
        }
        assertThat(product.open("/cam-nang?page=99").body()).contains("Về trang đầu");
    }

    @Test
    void aQuestionThatIsCutSaysSo() {
        assertThat(search("trẻ em an toàn trên mạng ".repeat(50))).contains("câu hỏi dài");
        assertThat(search("trẻ em an toàn trên mạng")).doesNotContain("câu hỏi dài");
    }

    @Test
    void whenTheIndexCannotAnswerThePageSaysSoAndStillNames111() {
        Failure failure = new Failure(503, "search.unavailable", "", "", List.of(), null, Locale.of("vi"));

        String page = product.the(PublicErrorPage.class).html(HttpRequest.GET("/tim-kiem?q=lua+dao"), failure);

        assertThat(page)
                .contains("<h1>Ô tìm kiếm đang tạm nghỉ</h1>", "href=\"/cam-nang\"", "tel:111")
                .doesNotContain("lua dao", "lua+dao");
    }

    private String firstHit(String question) {
        String page = search(question).replaceAll("</?mark>", "");
        int hits = page.indexOf("class=\"hits\"");
        return page.substring(hits, page.indexOf("</li>", hits));
    }

    private String search(String question) {
        return search(question, "");
    }

    private String search(String question, String more) {
        return product.open("/tim-kiem?q=" + encoded(question) + more).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
