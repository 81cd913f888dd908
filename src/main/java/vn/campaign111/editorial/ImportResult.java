package vn.campaign111.editorial;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Issue;

/**
 * What became of one line of an import.
 *
 * @param line where it stood, from 1
 * @param id the sender's key, empty when it could not be read
 * @param outcome what happened
 * @param documentId the document, or null when the line was rejected
 * @param path its public path, or null when the line was rejected
 * @param issues why it was rejected
 */
public record ImportResult(
        int line,
        String id,
        Outcome outcome,
        @Nullable String documentId,
        @Nullable String path,
        List<Issue> issues) {

    /** What an import line can come to. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ImportResult {
        issues = List.copyOf(issues);
    }

    public static ImportResult rejected(int line, String id, List<Issue> issues) {
        return new ImportResult(line, id, Outcome.REJECTED, null, null, issues);
    }
}
