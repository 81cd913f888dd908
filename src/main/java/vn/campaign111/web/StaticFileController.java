package vn.campaign111.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Problem;

/** Serves the files of the shell: for ever under the address of their content, for a day under the bare one. */
@Controller(StaticFiles.ROOT)
@Secured(SecurityRule.IS_ANONYMOUS)
class StaticFileController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    private final StaticFiles files;

    StaticFileController(StaticFiles files) {
        this.files = files;
    }

    @Get("/{+path}")
    HttpResponse<?> file(HttpRequest<?> request, String path, @Nullable @QueryValue String v) {
        StaticFile file = files.find(path).orElseThrow(() -> Problem.notFound("file", path));
        String etag = '"' + file.hash() + '"';
        String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        MutableHttpResponse<?> response = known != null && known.contains(etag)
                ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
                : body(file, request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING));
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, file.hash().equals(v) ? FOR_EVER : FOR_A_DAY);
    }

    private static MutableHttpResponse<?> body(StaticFile file, @Nullable String encodings) {
        boolean zipped = file.isZipped() && encodings != null && encodings.contains("gzip");
        MutableHttpResponse<byte[]> response = HttpResponse.ok(zipped ? file.zipped() : file.plain())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType());
        return zipped ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
