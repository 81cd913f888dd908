package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;

/** Recalls what is public; its address then says that it was recalled and why. */
@Singleton
public class WithdrawDocument {

    private final Editing editing;
    private final Publications publications;

    WithdrawDocument(Editing editing, Publications publications) {
        this.editing = editing;
        this.publications = publications;
    }

    /** Returns the sequence of the journal entry; followers that hold it show the document no more. */
    @Transactional
    public long run(Actor actor, String documentId, String reason) {
        actor.require(Permission.WITHDRAW_DOCUMENTS);
        ReturnEdition.requireReason(reason);
        Document document = editing.lock(documentId);
        Edition withdrawn = editing.editions()
                .standing(documentId)
                .orElseThrow(() -> Problem.conflict("edition.not-published"))
                .withdrawn(reason.strip());
        Publication present = publications.ofDocument(documentId).orElseThrow();
        editing.store(document, withdrawn);
        publications.replace(present, editing.types().published(present.withdrawn(publications.now(), reason.strip())));
        return editing.journal()
                .append(EditorialEvent.of(EditorialEvent.DOCUMENT_WITHDRAWN, actor, document, withdrawn)
                        .with("reason", reason.strip()));
    }
}
