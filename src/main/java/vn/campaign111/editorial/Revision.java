package vn.campaign111.editorial;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.campaign111.kernel.Sha256;

/**
 * An immutable snapshot of one edit.
 *
 * @param id see {@link vn.campaign111.kernel.Identifier}
 * @param documentId of which document
 * @param editionId of which edition
 * @param number 1, 2, 3 … within the document
 * @param content JSON of the content type's record
 * @param contentHash SHA-256 of the content
 * @param author account that wrote it
 * @param createdAt when
 */
@Introspected
@MappedEntity("revision")
public record Revision(
        @Id String id,
        String documentId,
        String editionId,
        int number,
        String content,
        String contentHash,
        String author,
        Instant createdAt) {

    static Revision of(
            String id, String documentId, String editionId, int number, String content, String author, Instant now) {
        return new Revision(id, documentId, editionId, number, content, Sha256.of(content), author, now);
    }
}
