package vn.campaign111.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.testing.SampleProduct;

/** What single pages say and what they keep to themselves. */
class PublicPagesTest {

    private static final String SENSITIVE = "/cam-nang/em-bi-doa-tung-anh";

    private final SampleProduct product = SampleProduct.started();

    @Test
    void aSensitivePageHasAHarmlessTitleAWayOutAndLeavesNoCopy() {
        HttpResponse<String> page = product.open(SENSITIVE);

        assertThat(page.body()).contains("<title>Kỹ năng số hằng ngày</title>").contains("data-exit");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
        assertThat(page.body()).doesNotContain("noindex");
    }

    @Test
    void textsFromOutsideStayText() {
        String line = """
                {"id":"xss","type":"article","locale":"vi","title":"<script>alert(1)</script> \\"&'","summary":"<img src=x onerror=alert(2)>",\
                "body":"<script>alert(3)</script> [x](javascript:alert(4)) </script>","steps":["<b onclick=alert(5)>x</b>"],\
                "topics":["cyberbullying"],"audiences":["parents"],"slug":"van-ban-la"}""";
        assertThat(product.publish(line).getFirst().issues()).isEmpty();

        for (String path : List.of("/cam-nang/van-ban-la", "/cam-nang", "/tim-kiem?q=alert", "/")) {
            assertThat(product.open(path).body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("href=\"javascript:")
                    .doesNotContain("<b onclick");
        }
        assertThat(product.open("/feed.atom").body())
                .contains("&lt;script>alert(1)")
                .doesNotContain("<script>");
        assertThat(product.open("/tim-kiem?q=%3Cscript%3Ealert(9)%3C/script%3E").body())
                .doesNotContain("<script>alert");
    }

    @Test
    void whatIsForPartnersIsNowhere() {
        String line = """
                {"id":"partners","type":"article","locale":"vi","title":"Chỉ dành cho đối tác","summary":"Kín","body":"Kín.",\
                "topics":["cyberbullying"],"audiences":["parents"],"visibility":"partners","slug":"chi-danh-cho-doi-tac"}""";
        assertThat(product.publish(line).getFirst().issues()).isEmpty();

        assertThat(product.open("/cam-nang/chi-danh-cho-doi-tac").statusCode()).isEqualTo(404);
        for (String path : List.of("/", "/cam-nang", "/tim-kiem?q=doi+tac", "/sitemap.xml", "/feed.atom")) {
            assertThat(product.open(path).body()).as(path).doesNotContain("Chỉ dành cho đối tác");
        }
    }

    @Test
    void theCodeOnPaperLeadsToThePage() {
        Publication poster = product.the(Publications.class)
                .find("material", "vi", "ap-phich-goi-111", Reader.PUBLIC)
                .orElseThrow();

        HttpResponse<String> led = product.open("/q/" + poster.code().toUpperCase(Locale.ROOT));

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location")).hasValue("/san-pham-mau/ap-phich-goi-111");
        assertThat(product.open("/q/zzzzzzzz").statusCode()).isEqualTo(404);
    }

    @Test
    void distressIsAnsweredWithHelpFirstAndKeptNowhere() {
        HttpResponse<String> page = product.open("/tim-kiem?q=em+muon+chet");

        assertThat(page.body()).contains("help-block").contains("tel:111");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void aTranslationIsNamedInTheHeadAndLinkedInTheHeader() {
        String page = product.open("/san-pham-mau/ap-phich-goi-111").body();

        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + SampleProduct.BASE_URL
                        + "/san-pham-mau/ap-phich-goi-111\">")
                .contains("hreflang=\"en\" href=\"" + SampleProduct.BASE_URL + "/en/san-pham-mau/")
                .contains("hreflang=\"x-default\"")
                .contains("\"@type\":\"BreadcrumbList\"");
    }

    @Test
    void aCampaignAndItsProductsShowOneAnother() {
        assertThat(product.open("/chien-dich/mang-an-toan-nho-so-111").body())
                .contains("href=\"/san-pham-mau/ap-phich-goi-111\"")
                .contains(".zip\"");
        assertThat(product.open("/san-pham-mau/ap-phich-goi-111").body())
                .contains("href=\"/chien-dich/mang-an-toan-nho-so-111\"");
    }

    @Test
    void aFilteredListSaysWhatItIsFilteredBy() {
        String page = product.open("/cam-nang?topic=scam").body();

        assertThat(page)
                .contains("class=\"chips\"")
                .contains("Lừa đảo trực tuyến")
                .contains("noindex");
    }

    @Test
    void onlyTheFirstPartOfAnAddressTellsItsLanguage() {
        assertThat(product.open("/en-gb").body()).contains("Không có trang này");
    }

    @Test
    void whatIsNotThereIsToldInTheTheme() {
        HttpResponse<String> page = product.open("/en/cam-nang/khong-co");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("There is no such page")
                .contains("tel:111")
                .contains("role=\"search\"");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theEnglishWayToSearchLeadsToTheOneAddressAndNobodyKeepsWhatWasAsked() {
        HttpResponse<String> led = product.open("/en/search?q=a+b");

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location")).hasValue("/en/tim-kiem?q=a+b");
        assertThat(led.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(led.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
}
