package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.annotation.Secured;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.campaign111.web.Browser;

@MicronautTest(transactional = false)
@Property(name = "probe", value = "token")
class TokenTest {

    @Inject
    EmbeddedServer server;

    @Inject
    People people;

    @Inject
    CreateToken createToken;

    @Inject
    RevokeToken revokeToken;

    @Inject
    ApiTokenRows rows;

    @Inject
    DisableAccount disableAccount;

    @Controller("/api/probe")
    @Requires(property = "probe", value = "token")
    static class Probe {

        @Get("/import")
        @Secured("import-documents")
        @Produces("text/plain")
        String permissions(Actor actor) {
            return actor.permissions().stream().map(Permission::key).sorted().collect(Collectors.joining(","));
        }

        @Get("/unannotated")
        String unannotated() {
            return "open";
        }
    }

    @Test
    void aTokenHasTheRightsItsOwnerAndItsScopesShare() {
        Account publisher = people.with(Role.PUBLISHER);
        String token = token(publisher, Scope.IMPORT, Scope.READ);

        HttpResponse<String> answer = call("/api/probe/import", token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("import-documents,publish-editions,read-partner-products,read-portal,read-studio");
    }

    @Test
    void aTokenWithoutTheScopeOrOfAnOwnerWithoutTheRightIsForbidden() {
        assertThat(call("/api/probe/import", token(people.with(Role.PUBLISHER), Scope.READ, Scope.PUBLISH))
                        .statusCode())
                .isEqualTo(403);
        assertThat(call("/api/probe/import", token(people.with(Role.AUTHOR), Scope.IMPORT))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void noTokenOrAnInventedOneIsUnauthenticated() {
        assertThat(call("/api/probe/import", "").statusCode()).isEqualTo(401);
        HttpResponse<String> answer =
                call("/api/probe/import", CreateToken.PREFIX + Secret.random().value());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
        assertThat(call("/api/probe/import", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRevokedTokenAndOneOfADisabledAccountAreDeadAtOnce() {
        Account account = people.with(Role.PUBLISHER);
        String revoked = token(account, Scope.IMPORT);
        revokeToken.revoke(
                account.actor(), rows.ofAccount(account.id()).getFirst().id());
        String disabled = token(account, Scope.IMPORT);
        assertThat(call("/api/probe/import", revoked).statusCode()).isEqualTo(401);
        assertThat(call("/api/probe/import", disabled).statusCode()).isEqualTo(200);

        disableAccount.disable(Actor.SYSTEM, account.id());

        assertThat(call("/api/probe/import", disabled).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionIsNoKeyToTheApiAndATokenNoneToTheStudio() {
        Account publisher = people.with(Role.PUBLISHER);
        Browser browser = new Browser(server);
        browser.cookies().put("session", people.session(publisher));
        assertThat(browser.open("/api/probe/import").statusCode()).isEqualTo(401);
        assertThat(call("/studio/tokens", token(publisher, Scope.READ)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRouteNobodyThoughtAboutIsClosed() {
        assertThat(call("/api/probe/unannotated", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenIsShownOnceAndNeverAgain() {
        Browser browser = new Browser(server);
        browser.cookies().put("session", people.session(people.with(Role.PUBLISHER)));
        browser.open("/studio/tokens");

        HttpResponse<String> made =
                browser.submit("/studio/tokens", "name", "Nhập bài", "scopes", "import", "days", "30");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains(CreateToken.PREFIX);
        assertThat(made.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(browser.open("/studio/tokens").body()).contains("Nhập bài").doesNotContain(CreateToken.PREFIX);
    }

    private String token(Account account, Scope... scopes) {
        return createToken.create(account.actor(), account.id(), "thử", Set.of(scopes), 30);
    }

    private HttpResponse<String> call(String path, String token) {
        return new Browser(server).open(path, "Authorization", "Bearer " + token);
    }
}
