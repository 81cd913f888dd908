package vn.campaign111.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import vn.campaign111.catalog.materials.Delivery;
import vn.campaign111.kernel.Problem;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.publication.Reader;

/**
 * Pictures of public products in preset widths: {@code /anh/<code>/<file>/w640}. A browser that has seen one may show it
 * again for five minutes; caches between must ask each time, so that nobody new sees what was recalled.
 */
@Controller("/anh")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImageRoutes {

    private static final String CACHING = "public, max-age=300, s-maxage=0, must-revalidate";

    private final Delivery delivery;

    ImageRoutes(Delivery delivery) {
        this.delivery = delivery;
    }

    @Get("/{code}/{fileName}/{width}")
    MutableHttpResponse<?> picture(HttpRequest<?> request, String code, String fileName, String width)
            throws IOException {
        RenditionPreset preset = RenditionPreset.of(width).orElseThrow(() -> Problem.notFound("file", width));
        return delivery.picture(request, code, fileName, preset, Reader.PUBLIC, CACHING);
    }
}
