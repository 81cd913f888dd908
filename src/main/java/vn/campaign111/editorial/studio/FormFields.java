package vn.campaign111.editorial.studio;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/**
 * The fields of a form as somebody typed them, right or wrong. Immutable. A field is called as in the JSON of the content
 * and in {@link Issue#field}: {@code title}, {@code steps[0]}, {@code sources[1].url}.
 */
public final class FormFields {

    /** More rows than this are no form but an attack. */
    static final int MAX_ROWS = 500;

    private static final int MAX_FIELDS = 5_000;

    private static final Pattern ROW = Pattern.compile("([a-z_]+)\\[(\\d{1,5})](.*)", Pattern.DOTALL);

    private final Map<String, List<String>> values;

    private FormFields(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static FormFields empty() {
        return new FormFields(Map.of());
    }

    /** Reads the body of a form ({@code application/x-www-form-urlencoded}, UTF-8). */
    public static FormFields parse(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = body.split("&", MAX_FIELDS + 1);
        if (pairs.length > MAX_FIELDS) {
            throw new InvalidInput(Issue.of("", "rows.too-many", MAX_ROWS));
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return new FormFields(values);
    }

    /** Lays out the JSON of a content as fields. */
    public static FormFields of(Map<String, Object> json) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        json.forEach((name, value) -> lay(values, name, value));
        return new FormFields(values);
    }

    private static void lay(Map<String, List<String>> values, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> fields -> fields.forEach((field, inner) -> lay(values, name + "." + field, inner));
            case Collection<?> items -> {
                int index = 0;
                for (Object item : items) {
                    lay(values, name + "[" + index++ + "]", item);
                }
            }
            default -> values.put(name, List.of(String.valueOf(value)));
        }
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns what was typed, empty when nothing was. */
    public String text(String name) {
        List<String> typed = values.get(name);
        return typed == null || typed.isEmpty() ? "" : typed.getFirst();
    }

    public boolean checked(String name) {
        return text(name).equals("true");
    }

    /** Returns every value of a field with several, however they were sent: as boxes ticked or as rows. */
    public List<String> all(String name) {
        List<String> all = new ArrayList<>(values.getOrDefault(name, List.of()));
        rows(name).forEach(row -> all.addAll(values.getOrDefault(row, List.of())));
        return all;
    }

    /** Returns the values of a field with several, one a line, for a field of several lines. */
    public String lines(String name) {
        return String.join("\n", all(name));
    }

    /** Returns the names of the rows in order: {@code sources[0]}, {@code sources[1]}. */
    public List<String> rows(String name) {
        String start = name + "[";
        return values.keySet().stream()
                .filter(field -> field.startsWith(start) && field.indexOf(']', start.length()) > 0)
                .map(field -> field.substring(0, field.indexOf(']', start.length()) + 1))
                .distinct()
                .sorted((one, other) -> Integer.compare(index(one), index(other)))
                .toList();
    }

    public FormFields with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new FormFields(more);
    }

    /** Returns the form with an empty row at the end. */
    public FormFields withRow(String name) {
        FormFields tidy = renumbered(name, rows(name));
        return tidy.with(name + "[" + tidy.rows(name).size() + "]", "");
    }

    public FormFields withoutRow(String name, int index) {
        List<String> rows = new ArrayList<>(rows(name));
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
        return renumbered(name, rows);
    }

    /** Returns the form with a row moved towards the start (negative) or the end. */
    public FormFields withRowMoved(String name, int index, int by) {
        List<String> rows = new ArrayList<>(rows(name));
        if (index >= 0 && index < rows.size() && index + by >= 0 && index + by < rows.size()) {
            Collections.swap(rows, index, index + by);
        }
        return renumbered(name, rows);
    }

    /** Returns the form without the rows in which nothing was typed. */
    public FormFields withoutEmptyRows() {
        FormFields tidy = this;
        for (String name : rowNames()) {
            FormFields present = tidy;
            tidy = tidy.renumbered(
                    name,
                    rows(name).stream().filter(row -> !present.isBlank(row)).toList());
        }
        return tidy;
    }

    private List<String> rowNames() {
        return values.keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private boolean isBlank(String row) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equals(row)
                        || entry.getKey().startsWith(row + ".")
                        || entry.getKey().startsWith(row + "["))
                .allMatch(entry -> entry.getValue().stream().allMatch(String::isBlank));
    }

    /** Returns the form with the given rows, numbered from 0 in the given order. */
    private FormFields renumbered(String name, List<String> order) {
        if (order.size() > MAX_ROWS) {
            throw new InvalidInput(Issue.of(name, "rows.too-many", MAX_ROWS));
        }
        Map<String, Integer> numbers = new TreeMap<>();
        order.forEach(row -> numbers.put(row, numbers.size()));
        Map<String, List<String>> next = new LinkedHashMap<>();
        values.forEach((field, typed) -> {
            Matcher match = ROW.matcher(field);
            if (!match.matches() || !match.group(1).equals(name)) {
                next.put(field, typed);
                return;
            }
            Integer number = numbers.get(name + "[" + match.group(2) + "]");
            if (number != null) {
                next.put(name + "[" + number + "]" + match.group(3), typed);
            }
        });
        return new FormFields(next);
    }

    private static int index(String row) {
        String digits = row.substring(row.lastIndexOf('[') + 1, row.length() - 1);
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(Issue.of("", "form.unreadable"));
        }
    }
}
