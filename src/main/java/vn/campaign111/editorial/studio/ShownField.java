package vn.campaign111.editorial.studio;

import java.util.List;
import vn.campaign111.publication.Markdown;
import vn.campaign111.web.FieldChange;

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

    /** Returns the fields that differ between two contents. */
    static List<FieldChange> changes(List<ShownField> older, List<ShownField> newer) {
        return FieldChange.between(compared(older), compared(newer));
    }

    private static List<FieldChange.Field> compared(List<ShownField> fields) {
        return fields.stream()
                .map(field -> new FieldChange.Field(field.name(), field.label(), field.text()))
                .toList();
    }

    /** Returns safe HTML of a Markdown field. */
    public String html() {
        return Markdown.html(text());
    }
}
