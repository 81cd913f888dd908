package vn.campaign111.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.campaign111.web.Browser;

/**
 * Walks every route as nobody, as every role and with a token of every right, and compares who gets in with {@code
 * routes.csv}: {@code +} is let in (even if only to hear that something is missing), {@code -} is turned away. A new route
 * fails here until its line stands in the table; the failure prints the line as observed — read it before adding it.
 */
@MicronautTest(transactional = false)
class RouteTableTest {

    private static final String TABLE = "routes.csv";
    private static final Set<HttpMethod> DERIVED = Set.of(HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    @Inject
    People people;

    @Inject
    CreateToken createToken;

    @Inject
    ResourceLoader resources;

    @Test
    void whoMayUseARouteIsAsTheTableSays() throws Exception {
        List<String> expected = table();
        List<Account> accounts =
                Arrays.stream(Role.values()).map(role -> people.with(role)).toList();
        Account everything = people.with(Role.values());
        String token =
                createToken.create(everything.actor(), everything.id(), "mọi quyền", EnumSet.allOf(Scope.class), 1);

        List<String> observed = routes().entrySet().stream()
                .map(route -> line(route.getKey(), route.getValue(), accounts, token))
                .toList();

        assertThat(expected.getFirst()).isEqualTo(heading());
        assertThat(expected.subList(1, expected.size()))
                .as("lines of %s, as observed:%n%s%n", TABLE, String.join("\n", observed))
                .containsExactlyInAnyOrderElementsOf(observed);
    }

    private static String heading() {
        return Stream.of(
                        Stream.of("method", "path", "nobody"),
                        Arrays.stream(Role.values()).map(Role::key),
                        Stream.of("token"))
                .flatMap(Function.identity())
                .collect(Collectors.joining(","));
    }

    private List<String> table() throws Exception {
        try (InputStream stream =
                resources.getResourceAsStream("classpath:" + TABLE).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Routes of the management port are not reachable here and have no line. */
    private Map<String, UriRouteInfo<?, ?>> routes() {
        return router.uriRoutes()
                .filter(route -> route.getPort() == null && !DERIVED.contains(route.getHttpMethod()))
                .collect(Collectors.toMap(
                        route -> route.getHttpMethod() + ","
                                + route.getUriMatchTemplate().toPathString(),
                        Function.identity(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private String line(String name, UriRouteInfo<?, ?> route, List<Account> accounts, String token) {
        Stream<String> nobody = Stream.of(mark(request(new Browser(server), route, "")));
        Stream<String> roles = IntStream.range(0, accounts.size()).mapToObj(i -> {
            String session = people.session(accounts.get(i));
            Browser browser = new Browser(server);
            browser.cookies().put("session", session);
            return mark(request(browser, route, people.formToken(session)));
        });
        Stream<String> program = Stream.of(mark(requestWithToken(route, token)));
        return name + ","
                + Stream.of(nobody, roles, program).flatMap(Function.identity()).collect(Collectors.joining(","));
    }

    private HttpResponse<String> request(Browser browser, UriRouteInfo<?, ?> route, String formToken) {
        if (formToken.isEmpty()) {
            browser.open("/account/sign-in");
            formToken = browser.token();
        }
        return browser.send(prepared(browser, route).setHeader("X-CSRF-Token", formToken));
    }

    private HttpResponse<String> requestWithToken(UriRouteInfo<?, ?> route, String token) {
        Browser browser = new Browser(server);
        browser.open("/account/sign-in");
        return browser.send(prepared(browser, route)
                .setHeader("X-CSRF-Token", browser.token())
                .setHeader("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder prepared(Browser browser, UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "0");
        HttpRequest.Builder request = browser.request(path, "Accept", "*/*");
        String method = route.getHttpMethod().name();
        if (!HttpMethod.permitsRequestBody(route.getHttpMethod())) {
            return request.method(method, HttpRequest.BodyPublishers.noBody());
        }
        String type = route.getConsumes().stream()
                .map(MediaType::getName)
                .filter(name -> !name.contains("*"))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
        String body = switch (type) {
            case MediaType.MULTIPART_FORM_DATA -> "--b--\r\n";
            case MediaType.APPLICATION_JSON -> "{}";
            default -> "";
        };
        String sent = type.equals(MediaType.MULTIPART_FORM_DATA) ? type + "; boundary=b" : type;
        return request.header("Content-Type", sent).method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    private static String mark(HttpResponse<String> answer) {
        String location = Browser.location(answer);
        boolean ledToTheDoor = location.startsWith("/account/sign-in") && !location.contains("done=");
        boolean unknown = answer.statusCode() == 401 && !answer.body().contains("Thư điện tử hoặc mật khẩu");
        return ledToTheDoor || unknown || answer.statusCode() == 403 ? "-" : "+";
    }
}
