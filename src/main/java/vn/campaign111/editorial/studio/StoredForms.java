package vn.campaign111.editorial.studio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.web.Language;
import vn.campaign111.web.Redirect;
import vn.campaign111.web.View;

/** Changes a document as it was last saved, for screens of a drawer that bring it something. */
@Singleton
public class StoredForms {

    private final DocumentLists lists;
    private final ContentForms forms;
    private final EditPages pages;
    private final SaveForm saveForm;

    StoredForms(DocumentLists lists, ContentForms forms, EditPages pages, SaveForm saveForm) {
        this.lists = lists;
        this.forms = forms;
        this.pages = pages;
        this.saveForm = saveForm;
    }

    /**
     * Adds assets to the document in a new revision and answers with its form.
     *
     * @param replaced name of the file the first asset takes the place of, or empty
     * @param refusals why others were not stored
     */
    public HttpResponse<?> withAssets(
            HttpRequest<?> request,
            Actor actor,
            String id,
            String replaced,
            List<String> assetIds,
            List<Issue> refusals) {
        Opened opened = lists.open(actor, id);
        ContentForm<?> kind = forms.of(opened.document().type());
        FormFields form = pages.fields(opened).with("_replace", replaced);
        try {
            if (!assetIds.isEmpty()) {
                saveForm.save(actor, kind, opened, kind.withAssets(form, assetIds));
            }
            InvalidInput.throwIfAny(refusals.stream()
                    .map(refusal -> new Issue("files", refusal.code(), refusal.arguments()))
                    .toList());
            if (assetIds.isEmpty()) {
                throw new InvalidInput(Issue.of("files", "file.none-chosen"));
            }
            return Redirect.done("/studio/documents/" + id + "/edit", "files-added");
        } catch (InvalidInput invalid) {
            Opened present = lists.open(actor, id);
            EditPage page = pages.of(present, pages.fields(present), Language.of(request), null);
            return HttpResponse.badRequest(View.of("editorial/edit", page).with(invalid.issues()));
        }
    }
}
