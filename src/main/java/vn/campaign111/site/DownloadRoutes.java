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
import vn.campaign111.catalog.campaigns.Kits;
import vn.campaign111.catalog.materials.Delivery;
import vn.campaign111.catalog.materials.Downloader;
import vn.campaign111.publication.Reader;

/**
 * Files and kits for everybody: {@code /tai-ve/<code>/<file>} and {@code /tai-ve/<code>.zip}. The code stays when a title
 * or an address changes. Caches may keep a file and must ask before giving it again, so that what is recalled is gone at
 * once and each handing out is counted.
 */
@Controller("/tai-ve")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadRoutes {

    private final Delivery delivery;
    private final Kits kits;

    DownloadRoutes(Delivery delivery, Kits kits) {
        this.delivery = delivery;
        this.kits = kits;
    }

    @Get("/{code}/{fileName}")
    MutableHttpResponse<?> file(HttpRequest<?> request, String code, String fileName) throws IOException {
        return delivery.file(request, code, fileName, Reader.PUBLIC, Downloader.PUBLIC, "public, no-cache");
    }

    @Get("/{code}.zip")
    MutableHttpResponse<?> kit(HttpRequest<?> request, String code) {
        return delivery.kit(request, kits.of(delivery.offered(code, Reader.PUBLIC), Reader.PUBLIC), Downloader.PUBLIC);
    }
}
