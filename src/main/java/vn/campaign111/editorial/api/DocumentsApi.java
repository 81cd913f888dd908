package vn.campaign111.editorial.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import vn.campaign111.editorial.PublishEdition;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Followers;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.web.QueryParameters;

/** {@code /api/v1/documents/{id}}: brings a document to the public and recalls it. */
@Controller("/api/v1/documents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentsApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PublishEdition publishEdition;
    private final WithdrawDocument withdrawDocument;
    private final Publications publications;
    private final ContentTypes types;
    private final Followers followers;

    DocumentsApi(
            PublishEdition publishEdition,
            WithdrawDocument withdrawDocument,
            Publications publications,
            ContentTypes types,
            Followers followers) {
        this.publishEdition = publishEdition;
        this.withdrawDocument = withdrawDocument;
        this.publications = publications;
        this.types = types;
        this.followers = followers;
    }

    @Post("/publish")
    @Secured("publish-editions")
    HttpResponse<PublishingView> publish(Actor actor, @PathVariable String id, HttpRequest<?> request) {
        boolean wait = wait(request);
        long sequence = publishEdition.run(actor, id);
        return answer(id, sequence, wait);
    }

    @Post("/withdraw")
    @Secured("withdraw-documents")
    HttpResponse<PublishingView> withdraw(
            Actor actor, @PathVariable String id, @Body RecallReason recall, HttpRequest<?> request) {
        boolean wait = wait(request);
        long sequence = withdrawDocument.run(actor, id, Objects.requireNonNullElse(recall.reason(), ""));
        return answer(id, sequence, wait);
    }

    private static boolean wait(HttpRequest<?> request) {
        QueryParameters query = QueryParameters.of(request);
        boolean wait = query.flag("wait");
        query.check();
        return wait;
    }

    private HttpResponse<PublishingView> answer(String id, long sequence, boolean wait) {
        boolean followed = followers.await(sequence, wait ? PATIENCE : Duration.ZERO);
        Publication row = publications.ofDocument(id).orElseThrow(() -> Problem.notFound("document", id));
        boolean seen = !publications.visible(List.of(id), Reader.PARTNER).isEmpty();
        MutableHttpResponse<PublishingView> response =
                HttpResponse.ok(new PublishingView(id, types.path(row), sequence, seen && followed));
        return wait && !followed ? response.status(HttpStatus.ACCEPTED) : response;
    }
}
