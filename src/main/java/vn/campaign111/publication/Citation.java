package vn.campaign111.publication;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Issue;

/**
 * What a statement rests on.
 *
 * @param title of the document or page
 * @param url where it can be read, or null when it is not on the web
 */
@Serdeable
public record Citation(String title, @Nullable String url) {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    public Citation {
        title = Fields.line(title);
        url = Fields.line(url);
        url = url.isEmpty() ? null : url;
    }

    /** Returns what may become a link: an address of the web, nothing else, whatever was written there. */
    public @Nullable String webAddress() {
        return url != null && WEB_ADDRESS.matcher(url).matches() ? url : null;
    }

    /** Returns what stands against publishing the citations of a field. */
    public static List<Issue> issues(String field, List<Citation> citations) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            String row = field + "[" + i + "]";
            if (citation.title.isEmpty()) {
                issues.add(Issue.of(row + ".title", "text.missing"));
            }
            if (citation.url != null && citation.webAddress() == null) {
                issues.add(Issue.of(row + ".url", "url.not-web", citation.url));
            }
        }
        return issues;
    }
}
