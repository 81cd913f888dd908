package vn.campaign111.site.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.campaign111.kernel.Problem;

/**
 * The description of the API: {@code /api/openapi.yml}, and {@code /api} to browse it. Everything shown is served from
 * here; the page holds no inline script.
 */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ApiDescription {

    static final String OPENAPI = "openapi/openapi.yml";

    private static final String KEPT_FOR_A_DAY = "public, max-age=86400";
    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/5.34.1/";

    /** What the page needs, where it stands and what it is; nothing else of the webjar is handed out. */
    private static final Map<String, Part> PARTS = Map.of(
            "swagger-ui.css", new Part(WEBJAR + "swagger-ui.css", "text/css; charset=utf-8"),
            "swagger-ui-bundle.js", new Part(WEBJAR + "swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
            "browse.js", new Part("openapi/browse.js", "text/javascript; charset=utf-8"));

    private record Part(String resource, String mediaType) {}

    @Get
    HttpResponse<byte[]> browse() {
        return HttpResponse.ok(read("openapi/browse.html"))
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
    }

    @Get("/openapi.yml")
    HttpResponse<byte[]> openapi() {
        return HttpResponse.ok(read(OPENAPI)).header(HttpHeaders.CONTENT_TYPE, "application/yaml; charset=utf-8");
    }

    @Get("/browse/{name}")
    HttpResponse<byte[]> part(@PathVariable String name) {
        Part part = PARTS.get(name);
        if (part == null) {
            throw Problem.notFound("file", name);
        }
        return HttpResponse.ok(read(part.resource()))
                .header(HttpHeaders.CONTENT_TYPE, part.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, KEPT_FOR_A_DAY);
    }

    private static byte[] read(String resource) {
        try (InputStream bytes = ApiDescription.class.getClassLoader().getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException(resource + " is missing from the product");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
