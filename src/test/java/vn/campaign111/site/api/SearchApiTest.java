package vn.campaign111.site.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.ApiClient.article;
import static vn.campaign111.ApiClient.encoded;
import static vn.campaign111.ApiClient.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.campaign111.ApiClient;
import vn.campaign111.identity.Role;
import vn.campaign111.identity.Scope;
import vn.campaign111.search.Escapes;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchApiTest {

    @Inject
    private ApiClient client;

    @Inject
    private Router router;

    private String partner = "";

    @BeforeAll
    void publish() {
        String publisher = client.token(Role.PUBLISHER, Scope.IMPORT);
        partner = client.token(Role.PROVINCE_MEMBER, Scope.READ);
        client.imported(
                publisher,
                "?publish=true&wait=true",
                String.join(
                        "\n",
                        article("s-1", "Con bị bắt nạt trên mạng <b>", ",\"slug\":\"con-bi-bat-nat\""),
                        article("s-2", "Cha mẹ nói chuyện với con về mạng", ",\"audiences\":[\"teachers\"]"),
                        article(
                                "s-3",
                                "Tài liệu riêng cho địa phương về mạng",
                                ",\"visibility\":\"partners\",\"slug\":\"tai-lieu-rieng\""),
                        article(
                                "s-4",
                                "Bắt nạt " + Escapes.SECRET + ", bản kín 7391",
                                ",\"visibility\":\"partners\",\"slug\":\"ban-kin-7391\"")));
    }

    @Test
    void theAnswerHoldsWhatTheContractNames() {
        HttpResponse<String> response = client.get("/api/v1/search?q=" + encoded("bat nat tren mang"));
        JsonNode found = json(response.body());
        assertThat(found.fieldNames())
                .toIterable()
                .contains("total", "close", "took_ms", "did_you_mean", "help", "facets", "hits");
        JsonNode hit = found.path("hits").get(0);
        assertThat(hit.fieldNames())
                .toIterable()
                .contains("id", "type", "url", "title", "highlight", "score", "close", "summary", "issued");
        assertThat(hit.path("url").asText()).isEqualTo("/cam-nang/con-bi-bat-nat");
        assertThat(hit.path("title_highlight").asText()).contains("<mark>").doesNotContain("<b>");
        assertThat(found.path("facets")
                        .path("topic")
                        .path("options")
                        .get(0)
                        .path("label")
                        .asText())
                .isEqualTo("Bắt nạt trực tuyến");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void filtersNarrowAndUnknownKeysFindNothing() {
        assertThat(total("&audience=teachers", "")).isEqualTo(1);
        assertThat(total("&audience=teachers,parents", "")).isEqualTo(2);
        assertThat(total("&audience=teachers&audience=parents", "")).isEqualTo(2);
        assertThat(total("&topic=no-such-topic", "")).isZero();
        assertThat(total("&province=79", "")).isZero();
        assertThat(total("&type=%27%20OR%201%3D1", "")).isZero();
    }

    @Test
    void orderedByDateTheAnswerTellsHowManyMatchClosely() {
        JsonNode newest = json(
                body("/api/v1/search?sort=newest&q=" + encoded("con bị bắt nạt trên mạng thì nói chuyện với ai"), ""));
        assertThat(newest.path("close").asInt())
                .isBetween(1, newest.path("total").asInt());
        assertThat(newest.path("hits").findValues("close").stream().filter(JsonNode::asBoolean))
                .hasSize(newest.path("close").asInt());
        JsonNode relevant = json(body("/api/v1/search?q=" + encoded("bắt nạt trên mạng"), ""));
        assertThat(relevant.path("close").asInt())
                .isEqualTo(relevant.path("total").asInt());
    }

    @Test
    void nothingIsCloseWhereEvenTheBestHasLittleToDoWithTheQuestion() {
        JsonNode found = json(body("/api/v1/search?q=" + encoded("công thức nấu phở bò ngon tại nhà"), ""));
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.path("close").asInt()).isZero();
        assertThat(found.path("hits").findValues("close")).noneMatch(JsonNode::asBoolean);
    }

    @Test
    void badNumbersAreRefusedByName() {
        for (String query : List.of("from=-1", "from=x", "size=101", "size=1e3", "from=99999999999", "sort=title")) {
            HttpResponse<String> response = client.get("/api/v1/search?q=a&" + query);
            assertThat(response.statusCode()).as(query).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonNode problem = json(response.body());
            assertThat(problem.path("code").asText()).isEqualTo("input.invalid");
            assertThat(problem.path("issues").get(0).path("field").asText())
                    .isEqualTo(query.substring(0, query.indexOf('=')));
            assertThat(problem.path("issues").get(0).path("message").asText()).doesNotStartWith("issue.");
        }
    }

    @ParameterizedTest
    @MethodSource("vn.campaign111.search.Escapes#typed")
    void whateverIsTypedTheAnswerHoldsNothingOfWhatIsForPartners(String typed) {
        String question = encoded(typed);
        for (String path : List.of(
                "/api/v1/search?size=100&q=",
                "/api/v1/search?size=100&exact=true&sort=newest&q=",
                "/api/v1/search?size=100&q=" + encoded("bắt nạt") + "&topic=",
                "/api/v1/suggest?q=",
                "/tim-kiem?q=",
                "/api/v1/articles?size=100&topic=")) {
            HttpResponse<String> response = client.get(path + question);
            assertThat(response.statusCode()).as(path).isLessThan(500);
            assertThat(response.body()).as(path).doesNotContain("7391");
        }
    }

    @Test
    void whatIsForPartnersIsFoundByThemAlone() {
        for (String typed : List.of("tai lieu rieng", "visibility:partners", "*:*", "riêng OR visibility:*", "")) {
            assertThat(titles("/api/v1/search?size=100&q=" + encoded(typed), ""))
                    .doesNotContain("địa phương");
            assertThat(titles("/api/v1/suggest?q=" + encoded(typed), "")).doesNotContain("địa phương");
        }
        assertThat(titles("/api/v1/search?q=tai+lieu+rieng", partner)).contains("địa phương");
        assertThat(titles("/api/v1/articles?size=100", "")).doesNotContain("địa phương");
        assertThat(titles("/api/v1/articles?size=100", partner)).contains("địa phương");
        assertThat(client.get("/api/v1/articles/tai-lieu-rieng").statusCode()).isEqualTo(404);
    }

    @Test
    void suggestionsComeMarkedUnderTheNamesOfTheirGroups() {
        JsonNode first = json(client.get("/api/v1/suggest?locale=vi&q=" + encoded("bat na"))
                        .body())
                .path("suggestions")
                .get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly("id", "type", "group", "title", "title_highlight", "url", "locale", "language_note");
        assertThat(first.path("locale").asText()).isEqualTo("vi");
        assertThat(first.path("language_note").isNull()).isTrue();
        assertThat(first.path("group").asText()).isEqualTo("Cẩm nang");
        assertThat(first.path("title_highlight").asText()).isEqualTo("Con bị <mark>bắt nạ</mark>t trên mạng &lt;b&gt;");
        assertThat(json(client.get("/api/v1/suggest?type=material&q=bat").body())
                        .path("suggestions"))
                .isEmpty();
        assertThat(json(client.get("/api/v1/suggest?q=em+muon+chet").body())
                        .path("help")
                        .path("actions")
                        .findValuesAsText("url"))
                .contains("tel:111");
    }

    @Test
    void inAFireTheFireServiceComesFirst() {
        JsonNode help = json(client.get("/api/v1/search?q=" + encoded("nhà em đang cháy"))
                        .body())
                .path("help");
        assertThat(help.path("actions").findValuesAsText("url"))
                .containsExactly("tel:114", "tel:115", "tel:111", "/goi-111");
    }

    @ParameterizedTest
    @CsvSource({
        "con gái tôi muốn tự tử, self-harm, Hãy ở bên trẻ lúc này",
        "con toi bo nha di tu hom qua, running-away, 'Trẻ bỏ nhà đi, hoặc muốn đi'",
        "học sinh của tôi bị bạn đánh, violence, Không ai được làm đau trẻ",
        "thầy giáo sờ con, sexual-abuse, Đây không phải lỗi của em"
    })
    void theCardSpeaksToWhoAsks(String question, String intent, String title) {
        JsonNode help =
                json(client.get("/api/v1/search?q=" + encoded(question)).body()).path("help");
        assertThat(help.path("intent").asText()).isEqualTo(intent);
        assertThat(help.path("title").asText()).isEqualTo(title);
    }

    @Test
    void distressIsAnsweredWithHelpAndTheHotlineComesFirst() {
        JsonNode help = json(client.get("/api/v1/search?q=" + encoded("em muốn tự tử"))
                        .body())
                .path("help");
        assertThat(help.path("intent").asText()).isEqualTo("self-harm");
        assertThat(help.path("danger_now").asBoolean()).isTrue();
        assertThat(help.path("actions").findValuesAsText("url"))
                .as("as the text of the card says")
                .containsExactly("tel:115", "tel:111", "/goi-111");
        assertThat(help.toString()).doesNotContain("site.search");
        for (String typed : List.of("111", "1 1 1", "tong dai", "tổng đài")) {
            JsonNode found =
                    json(client.get("/api/v1/search?q=" + encoded(typed)).body());
            assertThat(found.path("hits").get(0).path("url").asText()).as(typed).isEqualTo("/goi-111");
        }
        assertThat(json(client.get("/api/v1/search?q=ky+nang").body())
                        .path("help")
                        .isNull())
                .isTrue();
    }

    @Test
    void aDocumentIsReadInTheImportFormatAndOnlyOnce() {
        HttpResponse<String> read = client.get("/api/v1/articles/con-bi-bat-nat");
        JsonNode article = json(read.body());
        assertThat(article.path("steps").get(0).asText()).isEqualTo("Gọi 111.");
        assertThat(article.path("url").asText()).isEqualTo("/cam-nang/con-bi-bat-nat");
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(client.send(client.request("/api/v1/articles/con-bi-bat-nat").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(client.get("/api/v1/articles/" + article.path("id").asText()).statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/v1/materials/" + article.path("id").asText())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsAreFilteredByWhatTheContentSays() {
        assertThat(listed("audience=teachers")).isEqualTo(1);
        assertThat(listed("audience=teachers,parents")).isEqualTo(2);
        assertThat(listed("topic=cyberbullying&audience=parents&locale=vi")).isEqualTo(1);
        assertThat(listed("topic=cyberbullying&audience=parents&locale=VI")).isEqualTo(1);
        assertThat(listed("topic=cyberbullying&audience=parents&locale=vi-VN")).isEqualTo(1);
        assertThat(listed("topic=parents")).isZero();
        assertThat(listed("topic=.*")).isZero();
        assertThat(listed("locale=en")).isZero();
        assertThat(listed("updated_since=2020-01-01")).isEqualTo(2);
        assertThat(listed("updated_since=2100-01-01T00:00:00Z")).isZero();
        assertThat(client.get("/api/v1/articles?updated_since=yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusalsUnderTheApiAreProblems() {
        assertProblem(client.get("/api/v1/nothing"), 404);
        assertProblem(client.get("/api/v2/search"), 404);
        assertProblem(client.send(client.request("/api/v1/search").POST(BodyPublishers.ofString("q=a"))), 405);
        assertProblem(client.get("/api/v1/articles/no-such-article"), 404);
        assertProblem(client.send(client.request("/api/v1/imports").POST(BodyPublishers.noBody())), 401);
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() throws IOException {
        Set<String> routes = router.uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/v1/"))
                .map(route -> route.getHttpMethodName().toLowerCase(java.util.Locale.ROOT) + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> !route.startsWith("head ") && !route.startsWith("options "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes).hasSizeGreaterThan(10).isEqualTo(described());
    }

    @Test
    void theDescriptionCanBeBrowsedWithoutInlineScript() {
        HttpResponse<String> page = client.get("/api");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>").doesNotContain("https://");
        for (String part : List.of("browse.js", "swagger-ui.css", "swagger-ui-bundle.js")) {
            assertThat(client.get("/api/browse/" + part).statusCode()).as(part).isEqualTo(200);
        }
        assertThat(client.get("/api/browse/index.html").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/openapi.yml").body()).startsWith("openapi: 3");
    }

    @SuppressWarnings("unchecked")
    private static Set<String> described() throws IOException {
        try (InputStream bytes = SearchApiTest.class.getClassLoader().getResourceAsStream(ApiDescription.OPENAPI)) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(bytes);
            Map<String, Map<String, Map<String, Object>>> paths =
                    (Map<String, Map<String, Map<String, Object>>>) Objects.requireNonNull(document.get("paths"));
            Set<String> described = new TreeSet<>();
            paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
                assertThat(operation).as(path).containsKeys("summary", "description", "operationId", "responses");
                described.add(method + " " + path);
            }));
            return described;
        }
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response.body()).path("code").asText()).isNotEmpty();
    }

    private int listed(String query) {
        return json(client.get("/api/v1/articles?" + query).body())
                .path("total")
                .asInt();
    }

    private int total(String filters, String token) {
        return json(body("/api/v1/search?q=mang" + filters, token))
                .path("total")
                .asInt();
    }

    private String titles(String path, String token) {
        return String.join("\n", json(body(path, token)).findValuesAsText("title"));
    }

    private String body(String path, String token) {
        var request = client.request(path);
        return client.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token))
                .body();
    }
}
