package vn.campaign111.editorial;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Words;

/**
 * An import result as the API and the command line print it, one JSON object per line.
 *
 * @param line where the document stood, from 1
 * @param id the sender's key
 * @param status {@code created}, {@code updated}, {@code unchanged} or {@code rejected}
 * @param documentId the product's key, or null when rejected
 * @param url public path, or null when rejected
 * @param visible whether the document can be seen and found at this moment; said only to who waited for it
 * @param issues what was wrong
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record ImportResultView(
        int line,
        String id,
        String status,
        @Nullable String documentId,
        @Nullable String url,
        @Nullable Boolean visible,
        List<IssueView> issues) {

    /** One thing wrong: a stable code, the field, and what to do in words. */
    @Serdeable
    public record IssueView(String field, String code, String message) {}

    public static ImportResultView of(ImportResult result, Words words) {
        return of(result, null, words);
    }

    public static ImportResultView of(ImportResult result, @Nullable Boolean visible, Words words) {
        return new ImportResultView(
                result.line(),
                result.id(),
                result.outcome().key(),
                result.documentId(),
                result.path(),
                visible,
                result.issues().stream()
                        .map(issue -> new IssueView(issue.field(), issue.code(), issue.sentence(words)))
                        .toList());
    }
}
