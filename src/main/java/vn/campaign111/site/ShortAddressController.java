package vn.campaign111.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Locale;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;

/**
 * The short addresses printed on paper. They lead to the page by its present address; that of something recalled says so
 * itself.
 */
@Controller("/q")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ShortAddressController {

    private final Publications publications;
    private final ContentTypes types;

    ShortAddressController(Publications publications, ContentTypes types) {
        this.publications = publications;
        this.types = types;
    }

    @Get("/{code}")
    MutableHttpResponse<?> lead(HttpRequest<?> request, String code) {
        String typed = code.toLowerCase(Locale.ROOT);
        Publication row = publications
                .findByCode(typed, Reader.PUBLIC)
                .or(() -> publications.withdrawnByCode(typed))
                .orElseThrow(() -> Problem.notFound("page", request.getPath()));
        return HttpResponse.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, types.path(row))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
