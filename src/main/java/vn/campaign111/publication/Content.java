package vn.campaign111.publication;

import java.util.List;
import java.util.Set;

/**
 * The typed content of a document, whatever its kind: an immutable record that is written as JSON in a revision, in a
 * publication, in an import line and in the front matter of a file, with the same names in all four.
 */
public interface Content {

    int MAX_TITLE = 160;
    int MAX_SUMMARY = 400;
    /** Characters of all that is searched in a content, about a hundred pages; what is longer is offered as a file. */
    int MAX_TEXT = 200_000;

    /** Plain text, at most {@link #MAX_TITLE} characters. */
    String title();

    /** Plain text, at most {@link #MAX_SUMMARY} characters; may be empty in a draft. */
    String summary();

    /** Markdown. */
    String body();

    /** Keys of the topic vocabulary. */
    List<String> topics();

    /** Keys of the audience vocabulary. */
    List<String> audiences();

    /** The assets the content shows or offers. */
    default Set<String> assetIds() {
        return Set.of();
    }
}
