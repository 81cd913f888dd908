package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Problem;

/** The second pair of eyes: a reviewer who wrote none of it finds the edition fit to be published. */
@Singleton
public class ApproveEdition {

    private final Editing editing;

    ApproveEdition(Editing editing) {
        this.editing = editing;
    }

    /** @param revisionId the revision the reviewer read; a newer one must be read first */
    @Transactional
    public void run(Actor actor, String documentId, String revisionId) {
        actor.require(Permission.REVIEW_EDITIONS);
        Document document = editing.lock(documentId);
        Edition edition = editing.newestEdition(document);
        Edition approved = edition.approved(actor.accountId());
        if (!edition.revisionId().equals(revisionId)) {
            throw Problem.conflict(
                    "edition.changed-meanwhile", editing.newestRevision(edition).number());
        }
        if (editing.revisions().authors(documentId, edition.id()).contains(actor.accountId())) {
            throw Problem.forbidden("edition.own-work");
        }
        editing.store(document, approved);
        editing.journal().append(EditorialEvent.of(EditorialEvent.EDITION_APPROVED, actor, document, approved));
    }
}
