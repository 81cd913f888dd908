package vn.campaign111.editorial.studio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.publication.Address;
import vn.campaign111.publication.ContentType;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;
import vn.campaign111.web.Conflict;

/** Puts the pages with forms together. */
@Singleton
class EditPages {

    private final ContentForms forms;
    private final Taxonomy taxonomy;

    EditPages(ContentForms forms, Taxonomy taxonomy) {
        this.forms = forms;
        this.taxonomy = taxonomy;
    }

    /** Returns the form of a document as it was last saved. */
    FormFields fields(Opened opened) {
        LocalDate until = VisibleUntil.lastDay(opened.edition().visibleUntil());
        return forms.fields(opened.content())
                .with("slug", opened.document().slug())
                .with("visibility", opened.edition().visibility())
                .with("visible_until", until == null ? "" : until.toString())
                .with("base_revision", opened.revision().id());
    }

    EditPage of(Opened opened, FormFields form, Locale reader, @Nullable Conflict conflict) {
        String address = "/studio/documents/" + opened.document().id() + "/edit";
        ContentForm<?> kind = forms.of(opened.document().type());
        return page(kind, opened.document().locale(), address, form, reader, opened, "", conflict);
    }

    EditPage ofNew(ContentForm<?> kind, String locale, String original, FormFields form, Locale reader) {
        String address = "/studio/documents/new/" + kind.type().key() + "?locale=" + locale
                + (original.isEmpty() ? "" : "&original=" + original);
        return page(kind, locale, address, form, reader, null, original, null);
    }

    private EditPage page(
            ContentForm<?> kind,
            String locale,
            String action,
            FormFields form,
            Locale reader,
            @Nullable Opened opened,
            String original,
            @Nullable Conflict conflict) {
        ContentType<?> type = kind.type();
        Map<String, List<Choice>> choices = new HashMap<>(kind.choices(reader));
        choices.put("topics", Choice.of(taxonomy, Vocabulary.TOPIC, reader));
        choices.put("audiences", Choice.of(taxonomy, Vocabulary.AUDIENCE, reader));
        return new EditPage(
                type.key(),
                locale,
                action,
                form,
                kind.view(),
                choices,
                kind.facts(form),
                opened,
                Address.of(type, locale, ""),
                original,
                conflict);
    }
}
