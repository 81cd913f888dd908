package vn.campaign111.editorial;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Problem;

/**
 * One version meant for the public. Immutable: each method returns the edition in its next state, or refuses.
 *
 * @param id see {@link vn.campaign111.kernel.Identifier}
 * @param documentId of which document
 * @param number 1, 2, 3 … within the document
 * @param state where it stands
 * @param revisionId the newest revision
 * @param visibility key of who shall see it
 * @param visibleUntil when it shall cease to be visible, or null
 * @param approver account that approved it, or null
 * @param note what the reviewer said when returning it, or the reason of a recall, or null
 * @param createdAt when it was begun
 * @param publishedAt when it became public, or null
 */
@Introspected
@MappedEntity("edition")
public record Edition(
        @Id String id,
        String documentId,
        int number,
        EditionState state,
        String revisionId,
        String visibility,
        @Nullable Instant visibleUntil,
        @Nullable String approver,
        @Nullable String note,
        Instant createdAt,
        @Nullable Instant publishedAt) {

    /** Begins the first edition of a document. */
    static Edition first(String id, String documentId, String revisionId, String visibility, Instant now) {
        return new Edition(id, documentId, 1, EditionState.DRAFT, revisionId, visibility, null, null, null, now, null);
    }

    /** Begins the edition after this one, with the same content; this one stays as it is. */
    Edition next(String newId, String newRevisionId, Instant now) {
        require(state == EditionState.PUBLISHED || state == EditionState.WITHDRAWN, "edition.not-revisable");
        return new Edition(
                newId,
                documentId,
                number + 1,
                EditionState.DRAFT,
                newRevisionId,
                visibility,
                visibleUntil,
                null,
                null,
                now,
                null);
    }

    /** Takes up a new revision; a change to what was in review or approved makes it a draft again. */
    Edition revised(String newRevisionId, String newVisibility, @Nullable Instant newVisibleUntil) {
        require(isOpen(), "edition.closed");
        return new Edition(
                id,
                documentId,
                number,
                EditionState.DRAFT,
                newRevisionId,
                newVisibility,
                newVisibleUntil,
                null,
                note,
                createdAt,
                null);
    }

    Edition submitted() {
        require(state == EditionState.DRAFT, "edition.not-draft");
        return in(EditionState.IN_REVIEW, null, null);
    }

    Edition returned(String reason) {
        require(state == EditionState.IN_REVIEW || state == EditionState.APPROVED, "edition.not-in-review");
        return in(EditionState.DRAFT, null, reason);
    }

    Edition approved(String by) {
        require(state == EditionState.IN_REVIEW, "edition.not-in-review");
        return in(EditionState.APPROVED, by, null);
    }

    Edition published(Instant now) {
        require(state == EditionState.APPROVED, "edition.not-approved");
        return new Edition(
                id,
                documentId,
                number,
                EditionState.PUBLISHED,
                revisionId,
                visibility,
                visibleUntil,
                approver,
                null,
                createdAt,
                now);
    }

    Edition superseded() {
        require(state == EditionState.PUBLISHED || state == EditionState.WITHDRAWN, "edition.not-published");
        return in(EditionState.SUPERSEDED, approver, note);
    }

    Edition withdrawn(String reason) {
        require(state == EditionState.PUBLISHED, "edition.not-published");
        return in(EditionState.WITHDRAWN, approver, reason);
    }

    /** Returns it as it would be when public, whatever its state; for previews. */
    Edition shownAt(Instant now) {
        return new Edition(
                id,
                documentId,
                number,
                EditionState.PUBLISHED,
                revisionId,
                visibility,
                visibleUntil,
                approver,
                null,
                createdAt,
                now);
    }

    /** Tells whether it can still be written. */
    public boolean isOpen() {
        return state == EditionState.DRAFT || state == EditionState.IN_REVIEW || state == EditionState.APPROVED;
    }

    private Edition in(EditionState newState, @Nullable String newApprover, @Nullable String newNote) {
        return new Edition(
                id,
                documentId,
                number,
                newState,
                revisionId,
                visibility,
                visibleUntil,
                newApprover,
                newNote,
                createdAt,
                publishedAt);
    }

    private void require(boolean holds, String code) {
        if (!holds) {
            throw Problem.conflict(code, state.key());
        }
    }
}
