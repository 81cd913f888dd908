package vn.campaign111;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.campaign111.identity.Account;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.CreateAccount;
import vn.campaign111.identity.CreateToken;
import vn.campaign111.identity.NewAccount;
import vn.campaign111.identity.Role;
import vn.campaign111.identity.Scope;
import vn.campaign111.identity.Unit;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.operations.StartUp;

/** A program that speaks to the API over real HTTP, as others would. */
@Singleton
public class ApiClient {

    public static final String NDJSON = "application/x-ndjson";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final EmbeddedServer server;
    private final CreateAccount createAccount;
    private final CreateToken createToken;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ApiClient(EmbeddedServer server, StartUp startUp, CreateAccount createAccount, CreateToken createToken)
            throws IOException {
        this.server = server;
        this.createAccount = createAccount;
        this.createToken = createToken;
        startUp.prepareToServe();
    }

    /** Makes an account of the role and a token of it. */
    public String token(Role role, Scope... scopes) {
        Account account = createAccount.create(
                Actor.SYSTEM,
                NewAccount.of(
                        Identifier.next().toLowerCase(java.util.Locale.ROOT) + "@example.org",
                        "Test",
                        Unit.MINISTRY_ID,
                        role));
        return createToken.create(Actor.SYSTEM, account.id(), "test", Set.of(scopes), 1);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public HttpResponse<String> importBytes(String token, String query, byte[] body) {
        return send(request("/api/v1/imports" + query)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", NDJSON)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Imports and returns one parsed result per line. */
    public List<JsonNode> imported(String token, String query, String lines) {
        HttpResponse<String> response = importBytes(token, query, lines.getBytes(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return response.body().lines().map(ApiClient::json).toList();
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns an import line of a guidance article. */
    public static String article(String id, String title, String more) {
        return """
                {"id":"%s","type":"article","locale":"vi","title":"%s","summary":"Tóm tắt của bài.","body":"Nội dung bài viết.","topics":["cyberbullying"],"audiences":["parents"],"steps":["Gọi 111."]%s}""".formatted(id, title, more);
    }
}
