package vn.campaign111.editorial.studio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.util.List;
import vn.campaign111.editorial.ApproveEdition;
import vn.campaign111.editorial.PublishEdition;
import vn.campaign111.editorial.ReturnEdition;
import vn.campaign111.editorial.StartEdition;
import vn.campaign111.editorial.SubmitEdition;
import vn.campaign111.editorial.WithdrawDocument;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Followers;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.web.Language;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** A document and its way from draft to public and back; each button is one action. */
@Controller("/studio/documents/{id}")
@Secured("read-studio")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentScreens {

    /** How long a publisher waits until the public sees what was done. */
    private static final Duration CATCH_UP = Duration.ofSeconds(10);

    private final DocumentPages pages;
    private final SubmitEdition submitEdition;
    private final ApproveEdition approveEdition;
    private final ReturnEdition returnEdition;
    private final PublishEdition publishEdition;
    private final WithdrawDocument withdrawDocument;
    private final StartEdition startEdition;
    private final Followers followers;

    DocumentScreens(
            DocumentPages pages,
            SubmitEdition submitEdition,
            ApproveEdition approveEdition,
            ReturnEdition returnEdition,
            PublishEdition publishEdition,
            WithdrawDocument withdrawDocument,
            StartEdition startEdition,
            Followers followers) {
        this.pages = pages;
        this.submitEdition = submitEdition;
        this.approveEdition = approveEdition;
        this.returnEdition = returnEdition;
        this.publishEdition = publishEdition;
        this.withdrawDocument = withdrawDocument;
        this.startEdition = startEdition;
        this.followers = followers;
    }

    @Get
    View document(HttpRequest<?> request, Actor actor, String id) {
        return view("editorial/document", request, actor, id);
    }

    @Post(uri = "/submit", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("write-documents")
    HttpResponse<?> submit(HttpRequest<?> request, Actor actor, String id) {
        try {
            submitEdition.run(actor, id);
            return done(id, "edition-submitted");
        } catch (InvalidInput invalid) {
            return HttpResponse.badRequest(
                    view("editorial/document", request, actor, id).with(invalid.issues()));
        }
    }

    @Post(uri = "/approve", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("review-editions")
    HttpResponse<?> approve(Actor actor, String id, @Body String body) {
        approveEdition.run(actor, id, FormFields.parse(body).text("revision"));
        return done(id, "edition-approved");
    }

    @Get("/return")
    @Secured("review-editions")
    View returnForm(HttpRequest<?> request, Actor actor, String id) {
        return view("editorial/return", request, actor, id);
    }

    @Post(uri = "/return", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("review-editions")
    HttpResponse<?> giveBack(HttpRequest<?> request, Actor actor, String id, @Body String body) {
        try {
            returnEdition.run(actor, id, FormFields.parse(body).text("reason"));
            return done(id, "edition-returned");
        } catch (InvalidInput invalid) {
            return HttpResponse.badRequest(
                    view("editorial/return", request, actor, id).with(invalid.issues()));
        }
    }

    @Get("/publish")
    @Secured("publish-editions")
    View publishForm(HttpRequest<?> request, Actor actor, String id) {
        return view("editorial/publish", request, actor, id);
    }

    @Post(uri = "/publish", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("publish-editions")
    HttpResponse<?> publish(Actor actor, String id) {
        boolean caughtUp = followers.await(publishEdition.run(actor, id), CATCH_UP);
        return done(id, caughtUp ? "edition-published" : "edition-published-later");
    }

    @Get("/withdraw")
    @Secured("withdraw-documents")
    View withdrawForm(HttpRequest<?> request, Actor actor, String id) {
        return view("editorial/withdraw", request, actor, id);
    }

    @Post(uri = "/withdraw", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("withdraw-documents")
    HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, String id, @Body String body) {
        try {
            long sequence =
                    withdrawDocument.run(actor, id, FormFields.parse(body).text("reason"));
            boolean caughtUp = followers.await(sequence, CATCH_UP);
            return done(id, caughtUp ? "document-withdrawn" : "document-withdrawn-later");
        } catch (InvalidInput invalid) {
            return HttpResponse.badRequest(
                    view("editorial/withdraw", request, actor, id).with(invalid.issues()));
        }
    }

    @Post(uri = "/start-edition", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("write-documents")
    HttpResponse<?> startEdition(Actor actor, String id) {
        startEdition.run(actor, id);
        return Redirect.done("/studio/documents/" + id + "/edit", "edition-started");
    }

    private View view(String name, HttpRequest<?> request, Actor actor, String id) {
        return new View(name, pages.of(actor, id, Language.words(request)), List.of());
    }

    private static HttpResponse<?> done(String id, String deed) {
        return Redirect.done("/studio/documents/" + id, deed);
    }
}
