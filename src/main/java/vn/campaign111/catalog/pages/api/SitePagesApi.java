package vn.campaign111.catalog.pages.api;

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
import vn.campaign111.catalog.pages.SitePageType;
import vn.campaign111.identity.Actor;

/** {@code GET /api/v1/pages}: pages about the site. */
@Controller("/api/v1/pages")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SitePagesApi {

    private final DocumentReadings readings;
    private final SitePageType type;

    SitePagesApi(DocumentReadings readings, SitePageType type) {
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
