package vn.campaign111.editorial.studio;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one field between two contents.
 *
 * @param label what people call the field
 * @param pieces the older and the newer text in one, in reading order
 */
public record FieldChange(String name, String label, List<Piece> pieces) {

    /** Comparing word by word takes the square of what differs; longer texts are compared line by line. */
    private static final int MAX_WORDS = 5_000;

    /** @param kind {@code same}, {@code gone} or {@code new} */
    public record Piece(String kind, String text) {}

    /** Returns the fields that differ. */
    static List<FieldChange> between(List<ShownField> older, List<ShownField> newer) {
        Map<String, ShownField> before = byName(older);
        Map<String, ShownField> after = byName(newer);
        Map<String, ShownField> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<FieldChange> changes = new ArrayList<>();
        all.values().forEach(field -> {
            String one = text(before.get(field.name()));
            String other = text(after.get(field.name()));
            if (!one.equals(other)) {
                changes.add(new FieldChange(field.name(), field.label(), pieces(one, other)));
            }
        });
        return changes;
    }

    private static List<Piece> pieces(String older, String newer) {
        List<String> before = words(older);
        List<String> after = words(newer);
        if (before.size() + after.size() > MAX_WORDS) {
            before = lines(older);
            after = lines(newer);
        }
        List<Piece> pieces = new ArrayList<>();
        int position = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, "same", before.subList(position, start));
            add(pieces, "gone", delta.getSource().getLines());
            add(pieces, "new", delta.getTarget().getLines());
            position = start + delta.getSource().size();
        }
        add(pieces, "same", before.subList(position, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** Splits into words and the spaces between them, so that joining gives the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)", -1));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\n)", -1));
    }

    private static String text(@Nullable ShownField field) {
        return field == null ? "" : field.text();
    }

    private static Map<String, ShownField> byName(List<ShownField> fields) {
        Map<String, ShownField> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(Objects.requireNonNull(field.name()), field));
        return byName;
    }
}
