package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.publication.Publications;

/** Brings an approved edition to the public. */
@Singleton
public class PublishEdition {

    private final Editing editing;
    private final Publications publications;

    PublishEdition(Editing editing, Publications publications) {
        this.editing = editing;
        this.publications = publications;
    }

    /** Returns the sequence of the journal entry; followers that hold it show the edition. */
    @Transactional
    public long run(Actor actor, String documentId) {
        actor.require(Permission.PUBLISH_EDITIONS);
        Document document = editing.lock(documentId);
        Edition published = editing.newestEdition(document).published(publications.now());
        editing.editions().standing(documentId).map(Edition::superseded).ifPresent(editing.editions()::update);
        editing.store(document, published);
        showPublic(document, published);
        return editing.journal()
                .append(EditorialEvent.of(EditorialEvent.EDITION_PUBLISHED, actor, document, published));
    }

    private void showPublic(Document document, Edition edition) {
        PublicRow next = PublicRow.of(editing.types(), document, edition, editing.newestRevision(edition));
        publications
                .ofDocument(document.id())
                .ifPresentOrElse(
                        present -> publications.replace(present, next.following(present)),
                        () -> publications.add(List.of(next.first())));
    }
}
