package vn.campaign111.media.studio;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Words;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.Disposition;
import vn.campaign111.media.Download;
import vn.campaign111.media.RangeResponse;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.media.Renditions;
import vn.campaign111.web.Language;

/** Brings files into the store, one or several at once, and shows them to officers. */
@Controller("/studio/assets")
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class AssetScreens {

    /** An original never changes, and its address belongs to people who are signed in. */
    private static final String OWN_COPY = "private, max-age=86400, immutable";

    private final Assets assets;
    private final Renditions renditions;
    private final RangeResponse rangeResponse;
    private final Uploads uploads;

    AssetScreens(Assets assets, Renditions renditions, RangeResponse rangeResponse, Uploads uploads) {
        this.assets = assets;
        this.renditions = renditions;
        this.rangeResponse = rangeResponse;
        this.uploads = uploads;
    }

    /** What became of the files sent. */
    @Serdeable
    record Answer(List<String> assets, List<Refused> refusals) {}

    /** A file that was not taken, and why, in words. */
    @Serdeable
    record Refused(String file, String message) {}

    @Post(consumes = MediaType.MULTIPART_FORM_DATA, produces = MediaType.APPLICATION_JSON)
    @Secured("store-assets")
    HttpResponse<?> store(HttpRequest<?> request, Actor actor, @Part("files") Publisher<CompletedFileUpload> files) {
        Uploads.Outcome outcome = uploads.store(actor, files);
        Words words = Language.words(request);
        return HttpResponse.ok(new Answer(
                outcome.stored().stream().map(Asset::id).toList(),
                outcome.refusals().stream()
                        .map(refusal -> new Refused(refusal.file(), sentences(refusal.issues(), words)))
                        .toList()));
    }

    @Get("/{id}")
    HttpResponse<?> original(HttpRequest<?> request, String id) throws IOException {
        return rangeResponse
                .answer(request, Download.of(required(id), Disposition.INLINE))
                .header(HttpHeaders.CACHE_CONTROL, OWN_COPY);
    }

    @Get("/{id}/{preset}")
    HttpResponse<?> picture(HttpRequest<?> request, String id, String preset) throws IOException {
        Asset asset = required(id);
        RenditionPreset wanted = RenditionPreset.of(preset).orElseThrow(() -> Problem.notFound("file", preset));
        return rangeResponse
                .answer(request, Download.of(asset, wanted, renditions.of(asset, wanted)))
                .header(HttpHeaders.CACHE_CONTROL, OWN_COPY);
    }

    private static String sentences(List<Issue> issues, Words words) {
        return issues.stream().map(issue -> issue.sentence(words)).collect(Collectors.joining(" "));
    }

    private Asset required(String id) {
        return assets.find(id).orElseThrow(() -> Problem.notFound("file", id));
    }
}
