package vn.campaign111.editorial.studio;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.CreateDocument;
import vn.campaign111.editorial.Document;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.editorial.Revision;
import vn.campaign111.editorial.SaveRevision;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.Slug;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.Visibility;

/** Brings what stands in a form to the actions that keep it. */
@Singleton
class SaveForm {

    private final SaveRevision saveRevision;
    private final CreateDocument createDocument;

    SaveForm(SaveRevision saveRevision, CreateDocument createDocument) {
        this.saveRevision = saveRevision;
        this.createDocument = createDocument;
    }

    /** Keeps the form as a new document. */
    <C extends Content> Document create(
            Actor actor, ContentForm<C> kind, String locale, @Nullable String translationOf, FormFields form) {
        FormReader reader = new FormReader(form);
        C content = content(kind, reader);
        Visibility visibility = visibility(reader);
        reader.throwIfAny();
        return createDocument.run(
                actor, kind.type(), locale, translationOf, form.text("slug").strip(), visibility, content);
    }

    /** Keeps the form as a new revision of the document. */
    <C extends Content> Revision save(Actor actor, ContentForm<C> kind, Opened opened, FormFields form) {
        FormReader reader = new FormReader(form);
        C content = content(kind, reader);
        Visibility visibility = visibility(reader);
        Instant until = VisibleUntil.after(
                reader.date("visible_until"), opened.edition().visibleUntil());
        reader.throwIfAny();
        String slug = form.text("slug").strip();
        return saveRevision.run(
                actor,
                opened.document().id(),
                new SaveRevision.Edit(
                        form.text("base_revision"),
                        slug.isEmpty() ? Slug.from(content.title()).value() : slug,
                        visibility,
                        until,
                        content));
    }

    private static <C extends Content> C content(ContentForm<C> kind, FormReader reader) {
        C content = kind.read(reader);
        int length = Normalizer.normalize(content.title(), Normalizer.Form.NFC).length();
        if (length > Content.MAX_TITLE) {
            reader.refuse("title", "text.too-long", length, Content.MAX_TITLE);
        }
        return content;
    }

    private static Visibility visibility(FormReader reader) {
        return Visibility.of(reader.text("visibility")).orElse(Visibility.PUBLIC);
    }
}
