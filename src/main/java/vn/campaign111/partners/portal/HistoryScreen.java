package vn.campaign111.partners.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.campaigns.CampaignType;
import vn.campaign111.catalog.materials.DailyDownloads;
import vn.campaign111.catalog.materials.Downloads;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Units;
import vn.campaign111.kernel.Page;
import vn.campaign111.partners.portal.DownloadHistory.Line;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.web.Language;
import vn.campaign111.web.View;

/** What the own unit took, and what of it was recalled since. */
@Controller("/portal/luot-tai")
@Secured("read-portal")
@ExecuteOn(TaskExecutors.BLOCKING)
class HistoryScreen {

    private static final int SIZE = 50;
    private static final int MAX_FROM = 100_000;

    private final Downloads downloads;
    private final Publications publications;
    private final CampaignType campaignType;
    private final Units units;

    HistoryScreen(Downloads downloads, Publications publications, CampaignType campaignType, Units units) {
        this.downloads = downloads;
        this.publications = publications;
        this.campaignType = campaignType;
        this.units = units;
    }

    @Get
    View history(Actor actor, HttpRequest<?> request, @QueryValue(defaultValue = "0") int from) {
        Page<DailyDownloads> taken = downloads.ofUnit(actor.unitId(), Math.clamp(from, 0, MAX_FROM), SIZE);
        Map<String, Publication> visible = visible(taken, PortalReader.of(actor));
        return View.of(
                "partners/history",
                new DownloadHistory(
                        units.label(actor.unitId(), Language.of(request)),
                        taken.map(one -> line(one, visible.get(one.documentId())))));
    }

    private Map<String, Publication> visible(Page<DailyDownloads> taken, Reader reader) {
        List<String> ids = taken.items().stream()
                .map(DailyDownloads::documentId)
                .distinct()
                .toList();
        return publications.visible(ids, reader).stream()
                .collect(Collectors.toMap(Publication::documentId, Function.identity()));
    }

    private Line line(DailyDownloads taken, @Nullable Publication visible) {
        Optional<Publication> recalled = visible == null
                ? publications.ofDocument(taken.documentId()).filter(Publication::isWithdrawn)
                : Optional.empty();
        return new Line(
                taken.statDay(),
                visible != null
                        ? visible.title()
                        : recalled.map(Publication::title).orElse(null),
                visible == null ? null : path(visible),
                taken.isKit() ? null : taken.fileName(),
                "partners.channel." + taken.channel(),
                taken.downloads(),
                recalled.isPresent(),
                recalled.map(Publication::withdrawnReason).orElse(null));
    }

    private String path(Publication row) {
        return row.type().equals(campaignType.key()) ? PortalPaths.campaign(row) : PortalPaths.product(row);
    }
}
