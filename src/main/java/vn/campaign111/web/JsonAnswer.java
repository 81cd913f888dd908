package vn.campaign111.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Sha256;

/** Answers of the API that may be kept: a strong ETag over the bytes, and 304 to who has them already (RFC 9110). */
@Singleton
public class JsonAnswer {

    private static final int TAG_LENGTH = 32;
    private static final String ANY = "*";

    private final Json json;

    JsonAnswer(Json json) {
        this.json = json;
    }

    /** Returns the value as JSON; whoever keeps it must ask again before each use. */
    public HttpResponse<?> kept(HttpRequest<?> request, Object value) {
        byte[] bytes = json.write(value).getBytes(StandardCharsets.UTF_8);
        String tag = '"' + Sha256.of(bytes).substring(0, TAG_LENGTH) + '"';
        boolean known = isKnown(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag);
        MutableHttpResponse<?> response = known
                ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
                : HttpResponse.ok(bytes).header(HttpHeaders.CONTENT_TYPE, "application/json");
        boolean personal = request.getHeaders().contains(HttpHeaders.AUTHORIZATION);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, personal ? "private, no-cache" : "no-cache")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language");
    }

    private static boolean isKnown(@Nullable String sent, String tag) {
        return sent != null
                && Arrays.stream(sent.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals(ANY));
    }
}
