package vn.campaign111.editorial;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Slug;
import vn.campaign111.kernel.TextFolding;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.TranslationGroup;
import vn.campaign111.publication.Visibility;

/** Begins a document with its first edition and revision, as a draft. */
@Singleton
public class CreateDocument {

    private final Editing editing;

    CreateDocument(Editing editing) {
        this.editing = editing;
    }

    /**
     * @param translationOf translation group this is another language of, or null to begin a group
     * @param slug wanted, or null to make one from the title
     * @return the new document
     */
    @Transactional
    public Document run(
            Actor actor,
            ContentType<?> type,
            String locale,
            @Nullable String translationOf,
            @Nullable String slug,
            Visibility visibility,
            Content content) {
        actor.require(Permission.WRITE_DOCUMENTS);
        if (content.title().isBlank()) {
            throw new InvalidInput(Issue.of("title", "text.missing"));
        }
        String address = freeSlug(type, locale, slug, content.title());
        Instant now = editing.now();
        String documentId = Identifier.next();
        String editionId = Identifier.next();
        Revision revision = Revision.of(
                Identifier.next(), documentId, editionId, 1, editing.types().write(content), actor.accountId(), now);
        Document document = new Document(
                documentId,
                type.key(),
                locale,
                translationOf == null ? TranslationGroup.of(type.key(), address) : translationOf,
                address,
                content.title(),
                TextFolding.fold(content.title()),
                actor.unitId(),
                null,
                null,
                editionId,
                actor.accountId(),
                now,
                now);
        Edition edition = Edition.first(editionId, documentId, revision.id(), visibility.key(), now);
        editing.documents().save(document);
        editing.editions().save(edition);
        editing.revisions().save(revision);
        editing.journal().append(EditorialEvent.of(EditorialEvent.DOCUMENT_CREATED, actor, document, edition));
        return document;
    }

    /** A slug that was asked for must be free; one made from the title gets a number when it is not. */
    private String freeSlug(ContentType<?> type, String locale, @Nullable String wanted, String title) {
        if (wanted != null && !wanted.isBlank()) {
            String slug = new Slug(wanted).value();
            if (isTaken(type, locale, slug)) {
                throw new InvalidInput(Issue.of("slug", "slug.taken", slug));
            }
            return slug;
        }
        return Slug.from(title)
                .orNumbered(slug -> isTaken(type, locale, slug.value()))
                .value();
    }

    private boolean isTaken(ContentType<?> type, String locale, String slug) {
        return !editing.documents().withSlugs(type.key(), locale, List.of(slug)).isEmpty();
    }
}
