package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/** Gives an edition back to its authors, saying why. */
@Singleton
public class ReturnEdition {

    static final int MAX_REASON = 1_000;

    private final Editing editing;

    ReturnEdition(Editing editing) {
        this.editing = editing;
    }

    @Transactional
    public void run(Actor actor, String documentId, String reason) {
        actor.require(Permission.REVIEW_EDITIONS);
        requireReason(reason);
        Document document = editing.lock(documentId);
        Edition returned = editing.newestEdition(document).returned(reason.strip());
        editing.store(document, returned);
        editing.journal()
                .append(EditorialEvent.of(EditorialEvent.EDITION_RETURNED, actor, document, returned)
                        .with("reason", reason.strip()));
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput(Issue.of("reason", "text.missing"));
        }
        if (reason.strip().length() > MAX_REASON) {
            throw new InvalidInput(Issue.of("reason", "text.too-long", reason.length(), MAX_REASON));
        }
    }
}
