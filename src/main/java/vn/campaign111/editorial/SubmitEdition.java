package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.publication.ContentType;

/** Hands a finished draft to somebody else's check. */
@Singleton
public class SubmitEdition {

    private final Editing editing;
    private final ContentChecker checker;

    SubmitEdition(Editing editing, ContentChecker checker) {
        this.editing = editing;
        this.checker = checker;
    }

    @Transactional
    public void run(Actor actor, String documentId) {
        actor.require(Permission.WRITE_DOCUMENTS);
        Document document = editing.lock(documentId);
        Edition edition = editing.newestEdition(document);
        Edition submitted = edition.submitted();
        ContentType<?> type = editing.types().of(document.type());
        InvalidInput.throwIfAny(checker.issues(
                type, editing.types().read(type, editing.newestRevision(edition).content())));
        editing.store(document, submitted);
        editing.journal().append(EditorialEvent.of(EditorialEvent.EDITION_SUBMITTED, actor, document, submitted));
    }
}
