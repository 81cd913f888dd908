package vn.campaign111.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.campaign111.testing.SampleProduct;

/** Walks the whole site with its samples, as a reader or a robot would, and looks at every page it comes to. */
class SiteCrawlTest {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]*)\"");
    private static final Pattern PART =
            Pattern.compile("<(?:img|script|source|link)\\s[^>]*?(?:src|href|srcset)=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("<form\\s[^>]*?action=\"([^\"]*)\"");
    /** A facet leads to every combination; one step into each is enough. */
    private static final int MOST_PARAMETERS = 1;

    private static final Map<String, HttpResponse<String>> PAGES = new TreeMap<>();

    @BeforeAll
    static void walk() {
        SampleProduct product = SampleProduct.started();
        Deque<String> ahead = new ArrayDeque<>(List.of("/", "/en", "/khong-co-mang", "/en/khong-co-mang", "/nope"));
        Set<String> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            HttpResponse<String> page = product.open(path);
            PAGES.put(path, page);
            if (isHtml(page)) {
                links(LINK, page.body()).stream()
                        .filter(SiteCrawlTest::isOwnPage)
                        .filter(seen::add)
                        .forEach(ahead::add);
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, Integer> broken = new TreeMap<>();
        PAGES.forEach((path, page) -> {
            if (page.statusCode() >= 400 && !path.equals("/nope")) {
                broken.put(path, page.statusCode());
            }
        });
        assertThat(broken).isEmpty();
        assertThat(PAGES.size()).isGreaterThan(150);
    }

    @Test
    void everyPartOfAPageIsThereAndOurs() {
        Set<String> parts = new TreeSet<>();
        PAGES.values().stream().filter(SiteCrawlTest::isHtml).forEach(page -> {
            for (String address : links(PART, page.body())) {
                for (String one : address.split(",\\s*", -1)) {
                    parts.add(one.replaceFirst("\\s+\\d+w$", ""));
                }
            }
        });
        parts.removeIf(part -> part.startsWith(SampleProduct.BASE_URL));
        assertThat(parts).allMatch(part -> part.startsWith("/") && !part.startsWith("//"));
        assertThat(parts.stream()
                        .filter(part -> part.startsWith("/theme/"))
                        .filter(part -> SampleProduct.started().open(part).statusCode() != 200))
                .isEmpty();
    }

    @Test
    void formsAreAnsweredByTheSiteItself() {
        PAGES.values().stream()
                .filter(SiteCrawlTest::isHtml)
                .forEach(page -> assertThat(links(ACTION, page.body())).allMatch(action -> action.startsWith("/")));
    }

    @Test
    void everyPageOffers111AndSetsNoCookie() {
        PAGES.forEach((path, page) -> {
            if (isHtml(page)) {
                assertThat(page.body()).as(path).contains("href=\"tel:111\"");
                assertThat(page.headers().firstValue("Content-Type")).as(path).hasValue("text/html; charset=utf-8");
                assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                        .as(path)
                        .contains("default-src 'self'")
                        .contains("frame-ancestors 'none'");
            }
            assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
        });
    }

    @Test
    void noPageRunsAScriptWrittenIntoIt() {
        PAGES.values().stream()
                .filter(SiteCrawlTest::isHtml)
                .forEach(page -> assertThat(page.body())
                        .doesNotContainPattern("<script(?![^>]*(src=|application/ld\\+json))")
                        .doesNotContainPattern("\\son[a-z]+=\"")
                        .doesNotContain(" style=\""));
    }

    @Test
    void noWordIsMissing() {
        PAGES.forEach((path, page) -> {
            if (isHtml(page)) {
                assertThat(page.body().replaceAll("(?s)<[^>]*>", " "))
                        .as(path)
                        .doesNotContainPattern(
                                "\\b(site|problem|home|list|article|material|campaign|search)\\.[a-z][a-zA-Z.-]+\\b");
            }
        });
    }

    @Test
    void theMapNamesEveryDocumentWithItsTranslations() {
        String map = SampleProduct.started().open("/sitemap.xml").body();
        List<String> documents = PAGES.keySet().stream()
                .filter(path -> path.matches("(/en)?/(cam-nang|chien-dich|san-pham-mau|trang)/[^?]+"))
                .toList();

        assertThat(documents)
                .hasSizeGreaterThan(80)
                .allSatisfy(path -> assertThat(map).contains("<loc>" + SampleProduct.BASE_URL + path + "</loc>"));
        assertThat(map).contains("hreflang=\"en\"").doesNotContain("studio");
    }

    private static boolean isHtml(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static boolean isOwnPage(String address) {
        String query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
        return address.startsWith("/")
                && !address.startsWith("/anh/")
                && !address.startsWith("/tai-ve/")
                && !address.startsWith("/theme/")
                && query.chars().filter(character -> character == '=').count() <= MOST_PARAMETERS;
    }

    private static List<String> links(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map(MatchResult::group)
                .map(tag -> pattern.matcher(tag).replaceFirst("$1"))
                .map(address -> address.replace("&amp;", "&").replaceFirst("#.*$", ""))
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
