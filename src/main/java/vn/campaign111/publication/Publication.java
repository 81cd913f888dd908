package vn.campaign111.publication;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one public row of a document.
 *
 * @param documentId which document
 * @param type key of its content type: {@code article}, {@code campaign}, {@code material}, {@code page}
 * @param locale BCP 47 language of the content
 * @param translationGroup shared by the documents that are translations of one another: {@code material/ap-phich-goi-111}
 * @param slug unique per type and locale
 * @param code eight characters, unique; the short address {@code /q/<code>} printed on paper, never reused
 * @param title as in the content, for lists
 * @param summary as in the content, for lists
 * @param content the published revision as JSON of the type's record
 * @param contentHash SHA-256 of the content
 * @param visibility key of {@link Visibility}
 * @param visibleFrom inclusive
 * @param visibleUntil exclusive, or null for no end
 * @param issued when it first became public (Dublin Core)
 * @param modified when the public content last changed (Dublin Core)
 * @param ownerUnit the unit that owns the document
 * @param withdrawnAt since when it is recalled, or null; its address then says so
 * @param withdrawnReason what visitors of a recalled address are told, or null
 */
@Introspected
@MappedEntity("publication")
public record Publication(
        @Id String documentId,
        String type,
        String locale,
        String translationGroup,
        String slug,
        String code,
        String title,
        String summary,
        String content,
        String contentHash,
        String visibility,
        Instant visibleFrom,
        @Nullable Instant visibleUntil,
        Instant issued,
        Instant modified,
        String ownerUnit,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {

    /** Tells whether the row is recalled. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Returns the row recalled: no reader sees it, its address tells why. */
    public Publication withdrawn(Instant at, String reason) {
        return new Publication(
                documentId,
                type,
                locale,
                translationGroup,
                slug,
                code,
                title,
                summary,
                content,
                contentHash,
                visibility,
                visibleFrom,
                visibleUntil,
                issued,
                modified,
                ownerUnit,
                at,
                reason);
    }
}
