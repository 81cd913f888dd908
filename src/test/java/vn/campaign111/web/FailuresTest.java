package vn.campaign111.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;

@MicronautTest
@Property(name = "probe", value = "failures")
class FailuresTest {

    private static final String SECRET = "jdbc:mysql://inner.example/secret";

    @Inject
    EmbeddedServer server;

    @Controller
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Requires(property = "probe", value = "failures")
    static class Probe {

        @Get("/{place:api|studio|trang}/invalid")
        String invalid(String place) {
            throw new InvalidInput(Issue.of("slug", "slug.shape", "<b>A</b>"));
        }

        @Get("/{place:api|studio|trang}/conflict")
        String conflict(String place) {
            throw Problem.conflict("account.own");
        }

        @Get("/{place:api|studio|trang}/broken")
        String broken(String place) {
            throw new IllegalStateException(SECRET);
        }

        @Get("/studio/bad-view")
        View badView() {
            return View.of("web/no-such-view");
        }

        @Get("/api/number")
        String number(int count) {
            return "" + count;
        }
    }

    @Test
    void toolsAreToldInProblemJson() {
        HttpResponse<String> answer = open("/api/invalid");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:campaign111:problem:input.invalid\"")
                .contains("\"status\":400", "\"code\":\"input.invalid\"", "\"title\":", "\"detail\":", "\"instance\":")
                .contains("\"issues\":[{\"field\":\"slug\",\"code\":\"slug.shape\",\"message\":");
    }

    @Test
    void peopleAreLedBackToThePageOfOursTheyCameFrom() {
        Browser browser = new Browser(server);

        assertThat(browser.open("/studio/conflict", "Referer", browser.origin() + "/studio/documents?q=a")
                        .body())
                .contains("href=\"/studio/documents?q=a\"");
        assertThat(browser.open("/studio/conflict", "Referer", "https://elsewhere.example/studio/documents")
                        .body())
                .doesNotContain("/studio/documents");
    }

    @Test
    void whoSentAFormAfterTheirSignInEndedComesBackToIt() {
        Browser browser = new Browser(server);
        String form = browser.origin() + "/account/password";

        assertThat(Browser.location(browser.post("/account/password", Map.of("Referer", form), "current", "x")))
                .isEqualTo("/account/sign-in?next=%2Faccount%2Fpassword");
        assertThat(browser.post("/account/password", Map.of("Referer", form, "HX-Request", "true"), "current", "x")
                        .headers()
                        .firstValue("HX-Redirect"))
                .hasValue("/account/sign-in?next=%2Faccount%2Fpassword");
    }

    @Test
    void toolsMayAskForEnglish() {
        assertThat(new Browser(server)
                        .open("/api/invalid", "Accept-Language", "en")
                        .body())
                .contains("Something is not valid");
    }

    @Test
    void peopleAreToldOnAPage() {
        for (String place : new String[] {"/studio", "/trang"}) {
            HttpResponse<String> answer = open(place + "/conflict");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(type(answer)).isEqualTo("text/html; charset=utf-8");
            assertThat(answer.body()).contains("Hãy nhờ một quản trị viên khác", "tel:111");
        }
        assertThat(open("/studio/invalid").body()).contains("&lt;b&gt;A").doesNotContain("<b>A");
    }

    @Test
    void theUnforeseenIsToldByNumberOnly() {
        for (String path : new String[] {"/api/broken", "/studio/broken", "/trang/broken", "/studio/bad-view"}) {
            HttpResponse<String> answer = open(path);
            String incident = answer.headers().firstValue("x-request-id").orElseThrow();
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains(incident)
                    .doesNotContain(SECRET, "Exception", "IllegalState", "vn.campaign111");
        }
    }

    @Test
    void theFrameworksRefusalsLookTheSame() {
        assertThat(open("/api/nothing").body()).contains("\"code\":\"http.404\"");
        assertThat(open("/studio/nothing").body()).contains("<h1>Không tìm thấy</h1>");
        assertThat(open("/khong-co").body()).contains("tel:111");
        assertThat(open("/api/number").body()).contains("\"code\":\"http.400\"", "\"status\":400");
        HttpResponse<String> posted = new Browser(server).post("/api/conflict", Map.of());
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.body()).contains("\"code\":\"http.405\"");
    }

    @Test
    void everyAnswerIsProtected() {
        for (String path :
                new String[] {"/khong-co", "/account/sign-in", "/api/nothing", "/studio/static/studio.css"}) {
            HttpResponse<String> answer = open(path);
            assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                    .contains("frame-ancestors 'none'", "script-src 'self';", "style-src 'self';")
                    .doesNotContain("unsafe-eval");
            assertThat(answer.headers().firstValue("referrer-policy")).hasValue("same-origin");
            assertThat(answer.headers().firstValue("permissions-policy")).isPresent();
        }
        assertThat(open("/account/sign-in").headers().firstValue("cache-control"))
                .hasValue("no-store");
        assertThat(Browser.cookiesSet(open("/khong-co"))).isEmpty();
    }

    @Test
    void staticFilesAreCachedByTheirContent() {
        HttpResponse<String> page = open("/account/sign-in");
        String address = page.body().replaceAll("(?s).*href=\"(/studio/static/studio.css[^\"]*)\".*", "$1");
        HttpResponse<String> file = open(address);
        assertThat(file.headers().firstValue("cache-control").orElse("")).contains("immutable");
        String etag = file.headers().firstValue("etag").orElseThrow();
        assertThat(new Browser(server).open(address, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(open("/studio/static/studio.css")
                        .headers()
                        .firstValue("cache-control")
                        .orElse(""))
                .doesNotContain("immutable");
    }

    @Test
    void nothingOutsideTheFolderIsServed() {
        for (String path : new String[] {
            "../application.yml",
            "..%2fapplication.yml",
            "%2e%2e/application.yml",
            "..%5capplication.yml",
            "a/../../application.yml"
        }) {
            assertThat(open("/studio/static/" + path).statusCode()).isIn(400, 404);
        }
    }

    private HttpResponse<String> open(String path) {
        return new Browser(server).open(path);
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("content-type").orElse("");
    }
}
