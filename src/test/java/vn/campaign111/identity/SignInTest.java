package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.campaign111.journal.Journal;
import vn.campaign111.web.Browser;

@MicronautTest(transactional = false)
class SignInTest {

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    DisableAccount disableAccount;

    @Inject
    ChangeRoles changeRoles;

    @Inject
    ResetPassword resetPassword;

    @Inject
    Journal journal;

    @Test
    void whoKnowsThePasswordComesIn() {
        Account account = people.with(Role.AUTHOR);
        Browser browser = new Browser(server);

        HttpResponse<String> answer =
                browser.signIn(account.email().toUpperCase(java.util.Locale.ROOT), People.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/account");
        assertThat(browser.open("/account").body()).contains(account.name());
        assertThat(journal.about("account", account.id(), 1).getFirst().action())
                .isEqualTo("account-signed-in");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> answer =
                new Browser(server).signIn(people.with(Role.AUTHOR).email(), People.PASSWORD);

        assertThat(Browser.cookiesSet(answer))
                .singleElement()
                .asString()
                .startsWith("session=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContainIgnoringCase("Domain");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() {
        Account account = people.with(Role.AUTHOR);
        HttpResponse<String> wrong = new Browser(server).signIn(account.email(), "không phải mật khẩu này");
        HttpResponse<String> unknown = new Browser(server).signIn("khong-co@example.vn", "không phải mật khẩu này");

        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(plain(wrong, account.email())).isEqualTo(plain(unknown, "khong-co@example.vn"));
    }

    @Test
    void aDisabledAccountIsAnsweredLikeAWrongPassword() {
        Account account = people.with(Role.AUTHOR);
        disableAccount.disable(Actor.SYSTEM, account.id());

        HttpResponse<String> answer = new Browser(server).signIn(account.email(), People.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Thư điện tử hoặc mật khẩu chưa đúng");
    }

    @Test
    void guessingIsSlowedDownWhetherTheAccountExistsOrNot() {
        for (String email : new String[] {people.with(Role.AUTHOR).email(), "chua-bao-gio-co@example.vn"}) {
            for (int attempt = 0; attempt < SignInThrottle.FREE_ATTEMPTS; attempt++) {
                assertThat(new Browser(server)
                                .signIn(email, "đoán mò " + attempt)
                                .statusCode())
                        .isEqualTo(401);
            }

            HttpResponse<String> answer = new Browser(server).signIn(email, People.PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
            assertThat(answer.body()).contains("Hãy đợi");
        }
    }

    @Test
    void aSessionPlantedBeforeSignInIsNotUsed() {
        Browser browser = new Browser(server);
        String planted = Secret.random().value();
        browser.cookies().put("session", planted);

        browser.signIn(people.with(Role.AUTHOR).email(), People.PASSWORD);

        assertThat(browser.cookie("session")).isNotEqualTo(planted);
        Browser attacker = new Browser(server);
        attacker.cookies().put("session", planted);
        assertThat(attacker.open("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void signingInAgainEndsTheSessionBefore() {
        Account account = people.with(Role.AUTHOR);
        Browser browser = signedIn(account);
        String former = browser.cookie("session");
        browser.open("/account");

        browser.submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD);

        assertThat(browser.cookie("session")).isNotEqualTo(former);
        assertThat(isIn(former)).isFalse();
    }

    @Test
    void aSessionIsDeadAfterSignOut() {
        Browser browser = signedIn(people.with(Role.AUTHOR));
        String session = browser.cookie("session");

        HttpResponse<String> answer = browser.submit("/account/sign-out");

        assertThat(Browser.location(answer)).startsWith("/account/sign-in");
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void otherSessionsAreDeadAfterAChangeOfPassword() {
        Account account = people.with(Role.AUTHOR);
        String elsewhere = people.session(account);
        Browser browser = signedIn(account);
        String former = browser.cookie("session");

        HttpResponse<String> answer = browser.submit(
                "/account/password",
                "current",
                People.PASSWORD,
                "password",
                "một mật khẩu hoàn toàn khác",
                "again",
                "một mật khẩu hoàn toàn khác");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(former)).isFalse();
        assertThat(browser.open("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void sessionsAreDeadAfterDisablingAResetOrAChangeOfRoles() {
        Account disabled = people.with(Role.AUTHOR);
        Account reset = people.with(Role.AUTHOR);
        Account changed = people.with(Role.AUTHOR);
        String first = people.session(disabled);
        String second = people.session(reset);
        String third = people.session(changed);

        disableAccount.disable(Actor.SYSTEM, disabled.id());
        resetPassword.reset(Actor.SYSTEM, reset.id());
        changeRoles.change(Actor.SYSTEM, changed.id(), Set.of(Role.REVIEWER));

        assertThat(isIn(first) || isIn(second) || isIn(third)).isFalse();
    }

    @Test
    void aWeakPasswordIsRefusedWithEveryReason() {
        Browser browser = signedIn(people.with(Role.AUTHOR));

        HttpResponse<String> answer =
                browser.submit("/account/password", "current", "sai", "password", "123456", "again", "1234567");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Mật khẩu hiện tại chưa đúng")
                .contains("ít nhất 12 ký tự")
                .contains("không giống nhau");
    }

    @Test
    void nobodyDisablesThemselves() {
        Account administrator = people.with(Role.ADMINISTRATOR);
        Browser browser = signedIn(administrator);

        assertThat(browser.submit("/studio/accounts/" + administrator.id() + "/disable")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aClosedPageLeadsToTheDoorAndBack() {
        Browser browser = new Browser(server);

        HttpResponse<String> answer = browser.open("/studio/accounts?from=50");

        assertThat(Browser.location(answer)).isEqualTo("/account/sign-in?next=%2Fstudio%2Faccounts%3Ffrom%3D50");
        browser.open(Browser.location(answer));
        answer = browser.submit(
                "/account/sign-in",
                "email",
                people.with(Role.ADMINISTRATOR).email(),
                "password",
                People.PASSWORD,
                "next",
                "/studio/accounts?from=50");
        assertThat(Browser.location(answer)).isEqualTo("/studio/accounts?from=50");
    }

    @Test
    void theChosenLanguageIsRemembered() {
        Browser browser = signedIn(people.with(Role.AUTHOR));

        browser.submit("/account/language", "language", "en", "next", "/account/password");

        assertThat(browser.open("/account").body())
                .contains("<html lang=\"en\">")
                .contains("Sign out");
    }

    private Browser signedIn(Account account) {
        Browser browser = new Browser(server);
        assertThat(browser.signIn(account.email(), People.PASSWORD).statusCode())
                .isEqualTo(303);
        return browser;
    }

    private boolean isIn(String session) {
        Browser browser = new Browser(server);
        browser.cookies().putAll(Map.of("session", session));
        return browser.open("/account").statusCode() == 200;
    }

    private static String plain(HttpResponse<String> response, String email) {
        return response.body().replace(email, "").replaceAll("(value|content)=\"[\\w-]{43}\"", "");
    }
}
