package vn.campaign111.editorial;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.TextFolding;

/**
 * All versions of one piece of content in one language.
 *
 * @param id see {@link vn.campaign111.kernel.Identifier}
 * @param type key of the content type
 * @param locale BCP 47
 * @param translationGroup see {@link vn.campaign111.publication.TranslationGroup}
 * @param slug unique per type and locale
 * @param title of the newest edition, for lists
 * @param titleFolded the title folded, for finding it while typing without tones
 * @param ownerUnit who owns it
 * @param sender who imports it, or null when it was written here
 * @param senderKey the sender's own key; unique per sender
 * @param editionId the newest edition
 * @param creator account that created it
 * @param createdAt when
 * @param changedAt when anything about it last changed
 */
@Introspected
@MappedEntity("document")
public record Document(
        @Id String id,
        String type,
        String locale,
        String translationGroup,
        String slug,
        String title,
        String titleFolded,
        String ownerUnit,
        @Nullable String sender,
        @Nullable String senderKey,
        String editionId,
        String creator,
        Instant createdAt,
        Instant changedAt) {

    /** The kind of subject documents are in the journal. */
    public static final String SUBJECT = "document";

    Document changed(String newSlug, String newTitle, String newEditionId, Instant now) {
        return new Document(
                id,
                type,
                locale,
                translationGroup,
                newSlug,
                newTitle,
                TextFolding.fold(newTitle),
                ownerUnit,
                sender,
                senderKey,
                newEditionId,
                creator,
                createdAt,
                now);
    }
}
