package vn.campaign111.catalog.materials.studio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import vn.campaign111.editorial.studio.StoredForms;
import vn.campaign111.identity.Actor;
import vn.campaign111.media.Asset;
import vn.campaign111.media.studio.Uploads;

/**
 * Brings files to a product from a plain form: stores them and keeps them in a new revision at once. Where script runs,
 * files go to {@code /studio/assets} and into the rows of the open form instead.
 */
@Controller("/studio/documents/{id}/files")
@Secured("store-assets")
@ExecuteOn(TaskExecutors.BLOCKING)
class FileScreens {

    private final Uploads uploads;
    private final StoredForms storedForms;

    FileScreens(Uploads uploads, StoredForms storedForms) {
        this.uploads = uploads;
        this.storedForms = storedForms;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> add(
            HttpRequest<?> request,
            Actor actor,
            String id,
            @Nullable @Part("_replace") String replace,
            @Part("files") Publisher<CompletedFileUpload> files) {
        Uploads.Outcome outcome = uploads.store(actor, files);
        return storedForms.withAssets(
                request,
                actor,
                id,
                replace == null ? "" : replace,
                outcome.stored().stream().map(Asset::id).toList(),
                outcome.refusals().stream()
                        .flatMap(refusal -> refusal.issues().stream())
                        .toList());
    }
}
