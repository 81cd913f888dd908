package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.campaign111.web.Browser;

@MicronautTest(transactional = false)
class OneTimeLinkTest {

    private static final String NEW_PASSWORD = "con diều bay trên cánh đồng";

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    OneTimeLinks links;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    Accounts accounts;

    @Test
    void openingALinkDoesNotSpendIt() {
        Account account = people.with(Role.AUTHOR);
        String path = path(links.forNewAccount(Actor.SYSTEM, account.id()));
        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(new Browser(server).open(path).statusCode()).isEqualTo(200);
        }

        Browser browser = new Browser(server);
        browser.open(path);
        HttpResponse<String> answer = browser.submit(path, "password", NEW_PASSWORD, "again", NEW_PASSWORD);

        assertThat(Browser.location(answer)).startsWith("/account?");
        assertThat(browser.open("/account").body()).contains(account.email());
        assertThat(new Browser(server).signIn(account.email(), NEW_PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLinkWorksOnceAndOnlyTheNewestWorks() {
        Account account = people.with(Role.AUTHOR);
        String older = path(links.forNewAccount(Actor.SYSTEM, account.id()));
        String newest = path(links.forNewAccount(Actor.SYSTEM, account.id()));

        assertThat(new Browser(server).open(older).statusCode()).isEqualTo(410);
        Browser browser = new Browser(server);
        browser.open(newest);
        assertThat(browser.submit(newest, "password", "ngắn", "again", "ngắn").statusCode())
                .isEqualTo(400);
        assertThat(browser.submit(newest, "password", NEW_PASSWORD, "again", NEW_PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Browser(server).open(newest).statusCode()).isEqualTo(410);
    }

    @Test
    void anInventedLinkIsGone() {
        assertThat(new Browser(server)
                        .open("/account/link/" + Secret.random().value())
                        .statusCode())
                .isEqualTo(410);
        assertThat(new Browser(server).open("/account/link/x").statusCode()).isEqualTo(410);
    }

    @Test
    void linksLeadToTheConfiguredAddressWhateverTheHostHeaderSays() {
        String address =
                links.forNewAccount(Actor.SYSTEM, people.with(Role.AUTHOR).id());
        assertThat(address).startsWith("http://localhost:8080/account/link/");
    }

    @Test
    void theFirstAdministratorIsMadeOnceAndWithoutADefaultPassword() {
        people.with(Role.AUTHOR);
        String first = firstAdministrator.link().orElseThrow();

        assertThat(firstAdministrator.link()).isEmpty();
        assertThat(firstAdministrator.withPassword("khac@example.vn", NEW_PASSWORD))
                .isFalse();
        assertThat(accounts.page(0, 100).items())
                .filteredOn(account -> account.roles().contains(Role.ADMINISTRATOR))
                .singleElement()
                .matches(account -> !account.hasPassword());
        assertThat(new Browser(server).open(path(first)).statusCode()).isEqualTo(200);
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
