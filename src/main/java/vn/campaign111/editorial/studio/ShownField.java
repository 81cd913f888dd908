package vn.campaign111.editorial.studio;

import java.util.List;
import vn.campaign111.publication.Markdown;

/**
 * A field of a content as people read it.
 *
 * @param name as in JSON
 * @param label what people call it
 * @param lines its text; several for lists and rows
 * @param markdown whether the text is Markdown
 */
public record ShownField(String name, String label, List<String> lines, boolean markdown) {

    public ShownField {
        lines = List.copyOf(lines);
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** Returns safe HTML of a Markdown field. */
    public String html() {
        return Markdown.html(text());
    }
}
