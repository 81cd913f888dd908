package vn.campaign111.web;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's browser in tests: keeps cookies, remembers the form token of the last page and sends it along. Does not
 * follow redirects.
 */
public final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI origin;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    public Browser(EmbeddedServer server) {
        this.origin = server.getURI();
    }

    public HttpResponse<String> open(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form with the token of the last page; fields are names and values in turn. */
    public HttpResponse<String> submit(String path, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "_csrf";
        all[fields.length + 1] = token;
        return post(path, Map.of(), all);
    }

    /** Sends a form exactly as given. */
    public HttpResponse<String> post(String path, Map<String, String> headers, String... fields) {
        StringJoiner body = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::setHeader);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public HttpResponse<String> signIn(String email, String password) {
        open("/account/sign-in");
        HttpResponse<String> answer = submit("/account/sign-in", "email", email, "password", password);
        if (answer.statusCode() == 303) {
            open("/account");
        }
        return answer;
    }

    public HttpResponse<String> send(HttpRequest.Builder builder) {
        if (!cookies.isEmpty()) {
            StringJoiner header = new StringJoiner("; ");
            cookies.forEach((name, value) -> header.add(name + "=" + value));
            builder.setHeader("Cookie", header.toString());
        }
        try {
            HttpResponse<String> response = CLIENT.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::remember);
            Matcher matcher = TOKEN.matcher(response.body());
            if (matcher.find()) {
                token = matcher.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            builder.setHeader(headers[i], headers[i + 1]);
        }
        return builder;
    }

    public String origin() {
        return origin.toString();
    }

    public String token() {
        return token;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Returns the value of a cookie, empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public static List<String> cookiesSet(HttpResponse<?> response) {
        return response.headers().allValues("set-cookie");
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private void remember(String cookie) {
        String pair = cookie.substring(0, cookie.indexOf(';'));
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
