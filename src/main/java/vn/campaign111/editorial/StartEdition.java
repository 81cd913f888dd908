package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Identifier;

/** Begins the next edition of what is public, with the same content; the public one stays until this is published. */
@Singleton
public class StartEdition {

    private final Editing editing;

    StartEdition(Editing editing) {
        this.editing = editing;
    }

    @Transactional
    public void run(Actor actor, String documentId) {
        actor.require(Permission.WRITE_DOCUMENTS);
        Document document = editing.lock(documentId);
        Edition present = editing.newestEdition(document);
        Instant now = editing.now();
        String editionId = Identifier.next();
        Revision copy = Revision.of(
                Identifier.next(),
                documentId,
                editionId,
                editing.revisions().lastNumber(documentId) + 1,
                editing.newestRevision(present).content(),
                actor.accountId(),
                now);
        Edition next = present.next(editionId, copy.id(), now);
        Document changed = document.changed(document.slug(), document.title(), editionId, now);
        editing.revisions().save(copy);
        editing.editions().save(next);
        editing.documents().update(changed);
        editing.journal().append(EditorialEvent.of(EditorialEvent.EDITION_STARTED, actor, changed, next));
    }
}
