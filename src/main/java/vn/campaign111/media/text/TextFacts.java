package vn.campaign111.media.text;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What is known of the words of an original without reading them; a row of {@code file_text}.
 *
 * @param sha256 of the original
 * @param version of the reading, see {@link FileTexts#VERSION}
 * @param outcome key of {@link TextOutcome}
 * @param unit key of {@link TextUnit}
 * @param pages how many of them hold words
 * @param isCut 1 when the file holds more than is kept, else 0
 * @param readAt when
 */
@Introspected
@MappedEntity("file_text")
public record TextFacts(
        @Id String sha256, int version, String outcome, String unit, int pages, int isCut, Instant readAt) {

    static TextFacts of(String sha256, FileText text, Instant readAt) {
        return new TextFacts(
                sha256,
                FileTexts.VERSION,
                text.outcome().key(),
                text.unit().key(),
                text.pagesWithWords(),
                text.cut() ? 1 : 0,
                readAt);
    }

    /** Tells whether the words can be searched. */
    public boolean isRead() {
        return outcome.equals(TextOutcome.READ.key());
    }

    /** Tells whether looking again would find the same. */
    boolean isCurrent() {
        return version >= FileTexts.VERSION;
    }

    /** Returns the key of the words in the store; they stand there when the file was read. */
    String blobKey() {
        return blobKey(sha256, version);
    }

    static String blobKey(String sha256, int version) {
        return "rendition/" + sha256 + "/text-" + version;
    }
}
