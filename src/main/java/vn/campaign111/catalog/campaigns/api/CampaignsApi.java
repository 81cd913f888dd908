package vn.campaign111.catalog.campaigns.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.DocumentReadings;
import vn.campaign111.catalog.campaigns.CampaignType;
import vn.campaign111.identity.Actor;

/** {@code GET /api/v1/campaigns}: campaigns with their plans. */
@Controller("/api/v1/campaigns")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CampaignsApi {

    private final DocumentReadings readings;
    private final CampaignType type;

    CampaignsApi(DocumentReadings readings, CampaignType type) {
        this.readings = readings;
        this.type = type;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, @Nullable Actor actor) {
        return readings.list(request, actor, type);
    }

    @Get("/{id}")
    HttpResponse<?> read(@PathVariable String id, HttpRequest<?> request, @Nullable Actor actor) {
        return readings.one(request, actor, type, id);
    }
}
