package vn.campaign111.editorial.studio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.editorial.Revision;
import vn.campaign111.editorial.SubmitEdition;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Words;
import vn.campaign111.web.Conflict;
import vn.campaign111.web.FieldChange;
import vn.campaign111.web.Language;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** Writing a document, of any kind: the form, its rows, saving, saving by itself, and what happens when two write. */
@Controller("/studio/documents/{id}/edit")
@Secured("write-documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class EditScreens {

    private static final String CHANGED_MEANWHILE = "document.changed-meanwhile";

    private final DocumentLists lists;
    private final ContentForms forms;
    private final EditPages pages;
    private final SaveForm saveForm;
    private final SubmitEdition submitEdition;
    private final ShownContent shown;
    private final Accounts accounts;
    private final Clock clock;

    EditScreens(
            DocumentLists lists,
            ContentForms forms,
            EditPages pages,
            SaveForm saveForm,
            SubmitEdition submitEdition,
            ShownContent shown,
            Accounts accounts,
            Clock clock) {
        this.lists = lists;
        this.forms = forms;
        this.pages = pages;
        this.saveForm = saveForm;
        this.submitEdition = submitEdition;
        this.shown = shown;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The answer to a form that saved itself.
     *
     * @param revisionId the revision the form now rests on
     * @param at when it was kept, or null when it was not
     * @param refusals why it was not
     * @param pause whether saving by itself must end until somebody decides
     */
    public record Kept(String revisionId, @Nullable Instant at, List<String> refusals, boolean pause) {}

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, String id) {
        Opened opened = lists.open(actor, id);
        if (!opened.edition().isOpen()) {
            return Redirect.to("/studio/documents/" + id);
        }
        return HttpResponse.ok(view(opened, pages.fields(opened), Language.of(request)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, String id, @Body String body) {
        FormFields form = FormFields.parse(body).withoutEmptyRows();
        Opened opened = lists.open(actor, id);
        if (request.getHeaders().contains("HX-Request")) {
            return HttpResponse.ok(View.of("editorial/kept", kept(request, actor, opened, form)));
        }
        try {
            saveForm.save(actor, forms.of(opened.document().type()), opened, form);
        } catch (InvalidInput invalid) {
            return HttpResponse.badRequest(
                    view(opened, form, Language.of(request)).with(invalid.issues()));
        } catch (Problem problem) {
            if (!problem.code().equals(CHANGED_MEANWHILE)) {
                throw problem;
            }
            return HttpResponse.status(HttpStatus.CONFLICT).body(conflict(request, actor, id, form));
        }
        try {
            return next(actor, id, form.text("_then"));
        } catch (InvalidInput incomplete) {
            Opened present = lists.open(actor, id);
            FormFields kept =
                    form.with("base_revision", present.revision().id()).with("_kept", "true");
            return HttpResponse.badRequest(
                    view(present, kept, Language.of(request)).with(incomplete.issues()));
        }
    }

    /** Adds, removes or moves a row of the form; nothing is kept. */
    @Post(uri = "/rows", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    View rows(HttpRequest<?> request, Actor actor, String id, @Body String body) {
        FormFields form = FormFields.parse(body);
        Opened opened = lists.open(actor, id);
        FormFields changed = RowDeed.done(
                form.text("_rows"), form, forms.of(opened.document().type()));
        return view(opened, changed, Language.of(request));
    }

    private HttpResponse<?> next(Actor actor, String id, String then) {
        String document = "/studio/documents/" + id;
        return switch (then) {
            case "preview" -> Redirect.to(document + "/preview");
            case "submit" -> {
                submitEdition.run(actor, id);
                yield Redirect.done(document, "edition-submitted");
            }
            default -> Redirect.done(document + "/edit", "document-saved");
        };
    }

    private Kept kept(HttpRequest<?> request, Actor actor, Opened opened, FormFields form) {
        Words words = Language.words(request);
        try {
            Revision revision = saveForm.save(actor, forms.of(opened.document().type()), opened, form);
            return new Kept(revision.id(), clock.instant(), List.of(), false);
        } catch (InvalidInput invalid) {
            List<String> sentences = invalid.issues().stream()
                    .map(issue -> issue.sentence(words))
                    .toList();
            return new Kept(form.text("base_revision"), null, sentences, false);
        } catch (Problem problem) {
            return new Kept(form.text("base_revision"), null, List.of(problem.sentence(words)), true);
        }
    }

    private View conflict(HttpRequest<?> request, Actor actor, String id, FormFields form) {
        Opened present = lists.open(actor, id);
        Words words = Language.words(request);
        Revision theirs = present.revision();
        List<FieldChange> changes = ShownField.changes(
                shown.fields(present.content(), words),
                shown.fields(forms.of(present.document().type()).read(new FormReader(form)), words));
        Conflict conflict = new Conflict(accounts.name(theirs.author()), theirs.createdAt(), changes);
        EditPage page = pages.of(present, form.with("base_revision", theirs.id()), words.locale(), conflict);
        return View.of("editorial/edit", page);
    }

    private View view(Opened opened, FormFields form, Locale reader) {
        return View.of("editorial/edit", pages.of(opened, form, reader, null));
    }
}
