package vn.campaign111.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one field between two states of what a form holds. Immutable.
 *
 * @param name of the field
 * @param label what people call the field
 * @param pieces the older and the newer text in one, in reading order
 */
public record FieldChange(String name, String label, List<Piece> pieces) {

    /** Comparing word by word takes the square of what differs; longer texts are compared line by line. */
    private static final int MAX_WORDS = 5_000;

    public FieldChange {
        pieces = List.copyOf(pieces);
    }

    /** @param kind {@code same}, {@code gone} or {@code new} */
    public record Piece(String kind, String text) {}

    /**
     * A field in one of the two states.
     *
     * @param name the same in both
     * @param label what people call it
     * @param text as people read it; empty says the same as a field that is not there
     */
    public record Field(String name, String label, String text) {}

    /** Returns the fields that differ, in the order of the older ones, then of what is only in the newer. */
    public static List<FieldChange> between(List<Field> older, List<Field> newer) {
        Map<String, Field> before = byName(older);
        Map<String, Field> after = byName(newer);
        Map<String, Field> all = new LinkedHashMap<>(before);
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

    private static String text(@Nullable Field field) {
        return field == null ? "" : field.text();
    }

    private static Map<String, Field> byName(List<Field> fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(Objects.requireNonNull(field.name()), field));
        return byName;
    }
}
