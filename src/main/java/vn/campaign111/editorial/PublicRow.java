package vn.campaign111.editorial;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.ShortCode;

/**
 * What an edition shows the public, on its way into the publication room.
 *
 * @param issued when it first became public elsewhere, or null for now
 */
record PublicRow(
        ContentType<?> type,
        Document document,
        Edition edition,
        Revision revision,
        Content content,
        @Nullable Instant issued) {

    static PublicRow of(ContentTypes types, Document document, Edition edition, Revision revision) {
        ContentType<?> type = types.of(document.type());
        return new PublicRow(type, document, edition, revision, types.read(type, revision.content()), null);
    }

    /** Returns the document, which was never public. */
    Published<?> first() {
        Instant now = publishedAt();
        return row(ShortCode.next(), issued == null ? now : issued, now);
    }

    /** Returns what takes the place of the present row; its short code and first date stay. */
    Published<?> following(Publication present) {
        boolean sameContent = present.contentHash().equals(revision.contentHash());
        return row(
                present.code(),
                issued == null ? present.issued() : issued,
                sameContent ? present.modified() : publishedAt());
    }

    private Published<?> row(String code, Instant firstIssued, Instant modified) {
        Publication row = new Publication(
                document.id(),
                document.type(),
                document.locale(),
                document.translationGroup(),
                document.slug(),
                code,
                content.title(),
                content.summary(),
                revision.content(),
                revision.contentHash(),
                edition.visibility(),
                publishedAt(),
                edition.visibleUntil(),
                firstIssued,
                modified,
                document.ownerUnit(),
                null,
                null);
        return Published.of(type, row, content);
    }

    private Instant publishedAt() {
        return Objects.requireNonNull(edition.publishedAt(), "a public row is made of a published edition");
    }
}
