package vn.campaign111.media;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;

/** Serves stored files to {@link RangeResponseTest} and to nobody else. */
@Controller("/files-under-test")
@Requires(property = "files-under-test")
@Secured(SecurityRule.IS_ANONYMOUS)
class FilesUnderTest {

    private final Assets assets;
    private final RangeResponse responses;

    FilesUnderTest(Assets assets, RangeResponse responses) {
        this.assets = assets;
        this.responses = responses;
    }

    @Get("/{disposition}/{id}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> file(HttpRequest<?> request, Disposition disposition, String id) throws IOException {
        return responses.answer(request, Download.of(assets.find(id).orElseThrow(), disposition));
    }
}
