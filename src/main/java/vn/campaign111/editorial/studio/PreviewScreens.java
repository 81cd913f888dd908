package vn.campaign111.editorial.studio;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.media.Assets;
import vn.campaign111.media.Renditions;
import vn.campaign111.publication.PageRenderer;
import vn.campaign111.publication.PageRenderer.FileAddresses;
import vn.campaign111.web.Html;
import vn.campaign111.web.View;

/** A document as the public would see it, before the public does. Kept nowhere; runs no script. */
@Controller("/studio/documents/{id}/preview")
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewScreens {

    private static final String FRAMED = "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private final DocumentLists lists;
    private final Optional<PageRenderer> renderer;
    private final FileAddresses files;

    PreviewScreens(DocumentLists lists, List<PageRenderer> renderers, Assets assets, Renditions renditions) {
        this.lists = lists;
        this.renderer = renderers.stream().findFirst();
        this.files = new StudioFiles(assets, renditions);
    }

    /** The frame around the page. */
    public record PreviewPage(Opened opened, Deeds deeds) {}

    @Get
    View frame(Actor actor, String id) {
        Opened opened = lists.open(actor, id);
        return View.of("editorial/preview", new PreviewPage(opened, Deeds.of(actor, opened)));
    }

    @Get("/page")
    HttpResponse<?> page(Actor actor, String id) {
        PageRenderer theme = renderer.orElseThrow(() -> new Problem(ProblemKind.UNAVAILABLE, "preview.no-theme"));
        return Html.ok(theme.html(lists.asPublic(actor, id), files))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Content-Security-Policy", FRAMED);
    }
}
