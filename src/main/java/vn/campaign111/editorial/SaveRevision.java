package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Slug;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.Visibility;

/**
 * Keeps an edit of the newest edition as a new revision. An edit of what was in review or approved makes it a draft
 * again, so that nobody's approval covers words they did not see.
 */
@Singleton
public class SaveRevision {

    private final Editing editing;

    SaveRevision(Editing editing) {
        this.editing = editing;
    }

    /**
     * An edit as it comes from a form.
     *
     * @param baseRevisionId the revision the writer saw; another newest one is a conflict, nobody's words are lost
     * @param slug the address wanted
     * @param visibleUntil when it shall cease to be visible, or null
     */
    public record Edit(
            String baseRevisionId,
            String slug,
            Visibility visibility,
            @Nullable Instant visibleUntil,
            Content content) {}

    /** Returns the new revision, or the newest one when nothing was changed. */
    @Transactional
    public Revision run(Actor actor, String documentId, Edit edit) {
        actor.require(Permission.WRITE_DOCUMENTS);
        Document document = editing.lock(documentId);
        Edition edition = editing.newestEdition(document);
        Revision newest = editing.newestRevision(edition);
        if (!newest.id().equals(edit.baseRevisionId())) {
            throw Problem.conflict("document.changed-meanwhile", newest.number());
        }
        if (edit.content().title().isBlank()) {
            throw new InvalidInput(Issue.of("title", "text.missing"));
        }
        requireFreeSlug(document, edit.slug());
        Revision revision = Revision.of(
                Identifier.next(),
                documentId,
                edition.id(),
                editing.revisions().lastNumber(documentId) + 1,
                editing.types().write(edit.content()),
                actor.accountId(),
                editing.now());
        if (isSame(document, edition, newest, edit, revision)) {
            return newest;
        }
        Edition revised = edition.revised(revision.id(), edit.visibility().key(), edit.visibleUntil());
        Document changed = document.changed(edit.slug(), edit.content().title(), document.editionId(), editing.now());
        editing.revisions().save(revision);
        editing.editions().update(revised);
        editing.documents().update(changed);
        editing.journal()
                .append(EditorialEvent.of(EditorialEvent.REVISION_SAVED, actor, changed, revised)
                        .with("revision", revision.number()));
        return revision;
    }

    private static boolean isSame(Document document, Edition edition, Revision newest, Edit edit, Revision revision) {
        return newest.contentHash().equals(revision.contentHash())
                && document.slug().equals(edit.slug())
                && edition.visibility().equals(edit.visibility().key())
                && Objects.equals(edition.visibleUntil(), edit.visibleUntil());
    }

    private void requireFreeSlug(Document document, String wanted) {
        String slug = new Slug(wanted).value();
        boolean taken = editing.documents().withSlugs(document.type(), document.locale(), List.of(slug)).stream()
                .anyMatch(other -> !other.id().equals(document.id()));
        if (taken) {
            throw new InvalidInput(Issue.of("slug", "slug.taken", slug));
        }
    }
}
