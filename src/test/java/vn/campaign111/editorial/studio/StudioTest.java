package vn.campaign111.editorial.studio;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import vn.campaign111.identity.Account;
import vn.campaign111.identity.People;
import vn.campaign111.identity.Role;
import vn.campaign111.journal.Followers;
import vn.campaign111.web.Browser;

/** What tests of the studio's screens have in common: browsers of people with roles, and an article to work on. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StudioTest {

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    Followers followers;

    /** Publishing answers when the followers hold it, so they must run. */
    @BeforeAll
    void startFollowers() {
        followers.start();
    }

    /** Returns a browser in which somebody with the role is signed in. */
    Browser browser(Role... roles) {
        Account account = people.with(roles);
        Browser browser = new Browser(server);
        browser.cookies().put("session", people.session(account));
        browser.open("/studio");
        return browser;
    }

    /** Returns the address of a new, complete article. */
    String newArticle(Browser author, String title) {
        String location = Browser.location(
                Form.in(author.open("/studio/documents/new/article").body())
                        .type("title", title)
                        .type("summary", "Tóm tắt một câu.")
                        .type("body", "## Việc cần làm\n\nBình tĩnh.")
                        .type("steps[0]", "Gọi **111**.")
                        .send(author, "/studio/documents/new/article"));
        return location.substring(0, location.indexOf("/edit"));
    }

    /** Sends a form as htmx does. */
    static Map<String, String> byItself(Browser browser) {
        return Map.of("HX-Request", "true", "X-CSRF-Token", browser.token());
    }
}
