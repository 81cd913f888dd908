package vn.campaign111.editorial.studio;

import jakarta.inject.Singleton;
import java.util.List;
import vn.campaign111.editorial.Document;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.identity.Accounts;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Units;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Address;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;

/** Puts the pages together on which a document is read and decided on. */
@Singleton
class DocumentPages {

    private final DocumentLists lists;
    private final ContentForms forms;
    private final ShownContent shown;
    private final Accounts accounts;
    private final Units units;
    private final Publications publications;
    private final ContentTypes types;

    DocumentPages(
            DocumentLists lists,
            ContentForms forms,
            ShownContent shown,
            Accounts accounts,
            Units units,
            Publications publications,
            ContentTypes types) {
        this.lists = lists;
        this.forms = forms;
        this.shown = shown;
        this.accounts = accounts;
        this.units = units;
        this.publications = publications;
        this.types = types;
    }

    DocumentPage of(Actor actor, String id, Words words) {
        Opened opened = lists.open(actor, id);
        Document document = opened.document();
        return new DocumentPage(
                opened,
                shown.fields(opened.content(), words),
                forms.of(document.type()).facts(forms.fields(opened.content())),
                Deeds.of(actor, opened),
                units.label(document.ownerUnit(), words.locale()),
                opened.authors().stream().map(accounts::name).sorted().toList(),
                publications
                        .ofDocument(id)
                        .filter(row -> !row.isWithdrawn())
                        .map(this::path)
                        .orElse(""),
                Address.of(opened.type(), document.locale(), document.slug()),
                missingLocales(opened),
                VisibleUntil.lastDay(opened.edition().visibleUntil()));
    }

    private String path(Publication row) {
        return types.path(row);
    }

    private static List<String> missingLocales(Opened opened) {
        return DocumentKinds.LOCALES.stream()
                .filter(locale -> !locale.equals(opened.document().locale()))
                .filter(locale -> opened.translations().stream()
                        .noneMatch(other -> other.locale().equals(locale)))
                .toList();
    }
}
