package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.campaign111.web.Browser;

@MicronautTest(transactional = false)
@Property(name = "campaign.base-url", value = "https://chien-dich.example.vn")
class SecureCookieTest {

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Test
    void overHttpsTheCookieIsBoundToTheHost() {
        Browser browser = new Browser(server);
        HttpResponse<String> answer = browser.signIn(people.with(Role.AUTHOR).email(), People.PASSWORD);

        assertThat(Browser.cookiesSet(answer))
                .singleElement()
                .asString()
                .startsWith("__Host-session=")
                .containsIgnoringCase("; Secure")
                .contains("Path=/;")
                .doesNotContainIgnoringCase("Domain");
        assertThat(answer.headers().firstValue("strict-transport-security")).isPresent();
        assertThat(browser.open("/account").statusCode()).isEqualTo(200);
    }
}
