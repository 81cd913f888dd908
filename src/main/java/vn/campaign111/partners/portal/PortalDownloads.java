package vn.campaign111.partners.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import vn.campaign111.catalog.campaigns.Kits;
import vn.campaign111.catalog.materials.Delivery;
import vn.campaign111.catalog.materials.Downloader;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Problem;
import vn.campaign111.media.Download;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.publication.Reader;

/** Files, kits and pictures for members; counted for their unit. */
@Controller("/portal")
@Secured("read-portal")
@ExecuteOn(TaskExecutors.BLOCKING)
class PortalDownloads {

    private final Delivery delivery;
    private final Kits kits;

    PortalDownloads(Delivery delivery, Kits kits) {
        this.delivery = delivery;
        this.kits = kits;
    }

    @Get("/tai-ve/{code}/{fileName}")
    MutableHttpResponse<?> file(Actor actor, HttpRequest<?> request, String code, String fileName) throws IOException {
        return delivery.file(request, code, fileName, PortalReader.of(actor), downloader(actor), Download.PRIVATE);
    }

    @Get("/tai-ve/{code}.zip")
    MutableHttpResponse<?> kit(Actor actor, HttpRequest<?> request, String code) {
        Reader reader = PortalReader.of(actor);
        return delivery.kit(request, kits.of(delivery.offered(code, reader), reader), downloader(actor));
    }

    @Get("/anh/{code}/{fileName}/{width}")
    MutableHttpResponse<?> picture(Actor actor, HttpRequest<?> request, String code, String fileName, String width)
            throws IOException {
        RenditionPreset preset = RenditionPreset.of(width).orElseThrow(() -> Problem.notFound("file", width));
        return delivery.picture(request, code, fileName, preset, PortalReader.of(actor), Download.PRIVATE);
    }

    private static Downloader downloader(Actor actor) {
        return Downloader.of(actor, Downloader.Channel.PORTAL);
    }
}
