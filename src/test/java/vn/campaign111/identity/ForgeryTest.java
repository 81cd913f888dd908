package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaign111.web.Browser;

@MicronautTest(transactional = false)
class ForgeryTest {

    private static final String PATH = "/account/language";

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    private Browser browser;
    private String token;

    @BeforeEach
    void signIn() {
        String session = people.session(people.with(Role.AUTHOR));
        browser = new Browser(server);
        browser.cookies().put("session", session);
        token = people.formToken(session);
    }

    @Test
    void aFormWithTheTokenOfItsSessionIsAccepted() {
        assertThat(post(Map.of(), "_csrf", token, "language", "en")).isEqualTo(303);
    }

    @Test
    void theTokenMayStandInTheHeaderOrTheAddress() {
        assertThat(post(Map.of("X-CSRF-Token", token), "language", "en")).isEqualTo(303);
        assertThat(browser.post(PATH + "?_csrf=" + token, Map.of(), "language", "en")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormWithoutAToken() {
        assertThat(post(Map.of(), "language", "en")).isEqualTo(403);
    }

    @Test
    void aFormWithTheTokenOfAnotherSession() {
        String other = people.formToken(people.session(people.with(Role.AUTHOR)));
        assertThat(post(Map.of(), "_csrf", other)).isEqualTo(403);
        assertThat(post(Map.of("X-CSRF-Token", other), "_csrf", token)).isEqualTo(403);
    }

    @Test
    void aFormOfAnotherSite() {
        assertThat(post(Map.of("Origin", "https://evil.example"), "_csrf", token))
                .isEqualTo(403);
        assertThat(post(Map.of("Origin", "null"), "_csrf", token)).isEqualTo(403);
        assertThat(post(Map.of("Origin", browser.origin() + ".evil.example"), "_csrf", token))
                .isEqualTo(403);
        assertThat(post(Map.of("Sec-Fetch-Site", "cross-site"), "_csrf", token)).isEqualTo(403);
        assertThat(post(Map.of("Sec-Fetch-Site", "same-site"), "_csrf", token)).isEqualTo(403);
    }

    @Test
    void aFormOfOurOwnSite() {
        Map<String, String> headers = Map.of("Origin", browser.origin(), "Sec-Fetch-Site", "same-origin");
        assertThat(post(headers, "_csrf", token)).isEqualTo(303);
    }

    @Test
    void jsonSentAsText() {
        assertThat(post(Map.of("Content-Type", "text/plain"), "_csrf", token)).isIn(403, 415);
    }

    @Test
    void theSignInFormIsProtectedToo() {
        Browser visitor = new Browser(server);
        visitor.open("/account/sign-in");
        String[] fields = {"email", people.with(Role.AUTHOR).email(), "password", People.PASSWORD};
        assertThat(visitor.post("/account/sign-in", Map.of(), fields).statusCode())
                .isEqualTo(403);
        assertThat(new Browser(server)
                        .post("/account/sign-in", Map.of(), fields)
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.submit("/account/sign-in", fields).statusCode()).isEqualTo(303);
    }

    private int post(Map<String, String> headers, String... fields) {
        return browser.post(PATH, headers, fields).statusCode();
    }
}
