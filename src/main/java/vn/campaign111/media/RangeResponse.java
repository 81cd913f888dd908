package vn.campaign111.media;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for files: whole, in part, or not at all when the asker has them already. Bytes are streamed from
 * the store; memory does not grow with the file.
 */
@Singleton
public class RangeResponse {

    private static final String SANDBOX = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox";

    /** Else the server adds a minute of its own; caches of this century go by {@code Cache-Control}. */
    private static final String EXPIRED = "0";

    private final BlobStore store;

    RangeResponse(BlobStore store) {
        this.store = store;
    }

    /** Returns the answer; call it from a thread that may block, and close nothing: the server does. */
    public MutableHttpResponse<?> answer(HttpRequest<?> request, Download download) throws IOException {
        if (isKnown(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), download)) {
            return described(HttpResponse.notModified(), download);
        }
        Optional<ByteRange> range = range(request, download);
        if (range.isEmpty()) {
            return filled(HttpResponse.ok(), request, download, new ByteRange(0, download.byteSize()));
        }
        String contentRange = range.get().header(download.byteSize());
        if (range.get().isBeyondEnd()) {
            return HttpResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, contentRange)
                    .header(HttpHeaders.ACCEPT_RANGES, "bytes");
        }
        return filled(HttpResponse.status(HttpStatus.PARTIAL_CONTENT), request, download, range.get())
                .header(HttpHeaders.CONTENT_RANGE, contentRange);
    }

    private MutableHttpResponse<?> filled(
            MutableHttpResponse<?> response, HttpRequest<?> request, Download download, ByteRange part)
            throws IOException {
        described(response, download).header(HttpHeaders.CONTENT_TYPE, download.contentType());
        if (request.getMethod() == HttpMethod.HEAD) {
            return response.header(HttpHeaders.CONTENT_LENGTH, Long.toString(part.length()));
        }
        long modified = download.storedAt().toEpochMilli();
        return response.header(HttpHeaders.EXPIRES, EXPIRED)
                .body(new StreamedFile(
                        store.open(download.blobKey(), part.offset(), part.length()),
                        MediaType.of(download.contentType()),
                        modified,
                        part.length()));
    }

    private static MutableHttpResponse<?> described(MutableHttpResponse<?> response, Download download) {
        response.header(HttpHeaders.ETAG, quoted(download))
                .header(HttpHeaders.CACHE_CONTROL, download.cacheControl())
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header("X-Content-Type-Options", "nosniff");
        String fileName = download.fileName();
        if (fileName != null) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    download.effectiveDisposition().header(fileName));
        }
        if (download.isActive()) {
            response.header("Content-Security-Policy", SANDBOX);
        }
        return response;
    }

    /** A part is only of use to somebody who holds the rest of the same bytes. */
    private static Optional<ByteRange> range(HttpRequest<?> request, Download download) {
        String ifRange = request.getHeaders().get(HttpHeaders.IF_RANGE);
        return ifRange == null || ifRange.equals(quoted(download))
                ? ByteRange.of(request.getHeaders().get(HttpHeaders.RANGE), download.byteSize())
                : Optional.empty();
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, Download download) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(quoted(download)));
    }

    private static String quoted(Download download) {
        return '"' + download.entityTag() + '"';
    }
}
