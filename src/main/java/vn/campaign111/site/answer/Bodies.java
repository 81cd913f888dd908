package vn.campaign111.site.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;

/** Writes encoded bodies into answers. */
public final class Bodies {

    private Bodies() {}

    /** Returns the body in the best encoding, or 304 when the asker holds it already (RFC 9110 §13.1.2). */
    public static MutableHttpResponse<?> confirmable(HttpRequest<?> request, EncodedBody body) {
        EncodedBody.Packed packed = body.bestFor(request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING));
        MutableHttpResponse<?> response = matches(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), packed.tag())
                ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
                : whole(body, packed);
        return response.header(HttpHeaders.ETAG, packed.tag()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /** Returns the body in the best encoding. */
    static MutableHttpResponse<?> whole(HttpRequest<?> request, EncodedBody body) {
        return whole(body, body.bestFor(request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static MutableHttpResponse<?> whole(EncodedBody body, EncodedBody.Packed packed) {
        MutableHttpResponse<byte[]> response = HttpResponse.ok(packed.bytes());
        response.header(HttpHeaders.CONTENT_TYPE, body.mediaType());
        response.contentLength(packed.bytes().length);
        if (packed.encoding() != Encoding.IDENTITY) {
            response.header(HttpHeaders.CONTENT_ENCODING, packed.encoding().token());
        }
        return response;
    }

    private static boolean matches(@Nullable String known, String tag) {
        if (known == null) {
            return false;
        }
        for (String one : known.split(",", -1)) {
            String candidate = one.strip();
            if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
