package vn.campaign111.editorial.studio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.Document;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.search.asked.AnswerQuestion;
import vn.campaign111.search.asked.QuestionDeed;
import vn.campaign111.search.asked.QuestionKey;
import vn.campaign111.web.Language;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** Beginning a document of any kind, or a translation of one; a translation begins with the words of its original. */
@Controller("/studio/documents/new/{kind}")
@Secured("write-documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class NewDocumentScreens {

    private static final String ASKED = "asked";

    private final DocumentLists lists;
    private final ContentForms forms;
    private final EditPages pages;
    private final SaveForm saveForm;
    private final AnswerQuestion answerQuestion;

    NewDocumentScreens(
            DocumentLists lists,
            ContentForms forms,
            EditPages pages,
            SaveForm saveForm,
            AnswerQuestion answerQuestion) {
        this.lists = lists;
        this.forms = forms;
        this.pages = pages;
        this.saveForm = saveForm;
        this.answerQuestion = answerQuestion;
    }

    /**
     * @param question what people ask and nothing answers yet; the title to begin with
     * @param asked the same question as the list of frequent questions names it, or empty when it is not from there
     */
    @Get
    View form(
            HttpRequest<?> request,
            Actor actor,
            String kind,
            @QueryValue(defaultValue = "vi") String locale,
            @QueryValue(defaultValue = "") String original,
            @QueryValue(defaultValue = "") String question,
            @QueryValue(defaultValue = "") String asked) {
        actor.require(Permission.WRITE_DOCUMENTS);
        FormFields form = original.isEmpty()
                ? FormFields.empty()
                        .with("visibility", "public")
                        .with("title", question)
                        .with("questions", question)
                        .with(ASKED, asked)
                : pages.fields(lists.open(actor, original)).with("slug", "").with("base_revision", "");
        return view(request, kind, locale, original, form);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(
            HttpRequest<?> request,
            Actor actor,
            String kind,
            @QueryValue(defaultValue = "vi") String locale,
            @QueryValue(defaultValue = "") String original,
            @Body String body) {
        FormFields form = FormFields.parse(body).withoutEmptyRows();
        try {
            Document document = saveForm.create(actor, forms.of(kind), known(locale), group(actor, original), form);
            answerQuestion.by(actor, QuestionKey.of(form.text(ASKED)), QuestionDeed.ARTICLE);
            return Redirect.done("/studio/documents/" + document.id() + "/edit", "document-created");
        } catch (InvalidInput invalid) {
            return HttpResponse.badRequest(
                    view(request, kind, locale, original, form).with(invalid.issues()));
        }
    }

    /** Adds, removes or moves a row of the form; nothing is kept. */
    @Post(uri = "/rows", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    View rows(
            HttpRequest<?> request,
            String kind,
            @QueryValue(defaultValue = "vi") String locale,
            @QueryValue(defaultValue = "") String original,
            @Body String body) {
        FormFields form = FormFields.parse(body);
        return view(request, kind, locale, original, RowDeed.done(form.text("_rows"), form, forms.of(kind)));
    }

    private View view(HttpRequest<?> request, String kind, String locale, String original, FormFields form) {
        return View.of(
                "editorial/edit", pages.ofNew(forms.of(kind), known(locale), original, form, Language.of(request)));
    }

    private @Nullable String group(Actor actor, String original) {
        return original.isEmpty()
                ? null
                : lists.open(actor, original).document().translationGroup();
    }

    private static String known(String locale) {
        return DocumentKinds.LOCALES.contains(locale) ? locale : DocumentKinds.LOCALES.getFirst();
    }
}
