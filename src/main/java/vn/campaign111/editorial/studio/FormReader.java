package vn.campaign111.editorial.studio;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.publication.Fields;

/** Reads typed values out of a form and remembers what could not be read; then {@link #throwIfAny}. */
public final class FormReader {

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final FormFields form;
    private final String prefix;
    private final List<Issue> issues;

    public FormReader(FormFields form) {
        this(form, "", new ArrayList<>());
    }

    private FormReader(FormFields form, String prefix, List<Issue> issues) {
        this.form = form;
        this.prefix = prefix;
        this.issues = issues;
    }

    public String text(String name) {
        return form.text(prefix + name);
    }

    /** Returns the row itself, where rows are single fields. */
    public String text() {
        return form.text(prefix.substring(0, prefix.length() - 1));
    }

    public boolean checked(String name) {
        return form.checked(prefix + name);
    }

    /** Returns the boxes ticked. */
    public List<String> all(String name) {
        return form.all(prefix + name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns the lines of a field in which each line is a value. */
    public List<String> lines(String name) {
        return form.lines(prefix + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Reads a date as a browser's calendar sends it or as people write it: {@code 2026-09-01}, {@code 01/09/2026}. */
    public @Nullable LocalDate date(String name) {
        String typed = text(name).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = typed.indexOf('/') > 0 ? LocalDate.parse(typed, VIETNAMESE) : LocalDate.parse(typed);
            if (Fields.isPlausible(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, like a day nobody means
        }
        issues.add(Issue.of(prefix + name, "date.unreadable", typed));
        return null;
    }

    public @Nullable Integer number(String name) {
        String typed = text(name).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            issues.add(Issue.of(prefix + name, "number.unreadable", typed));
            return null;
        }
    }

    public <T> List<T> rows(String name, Function<FormReader, T> row) {
        List<String> rows = form.rows(prefix + name);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> row.apply(new FormReader(form, rows.get(i) + ".", issues)))
                .toList();
    }

    /** Adds what only the reader of a field can see to be wrong. */
    public void refuse(String name, String code, Object... arguments) {
        issues.add(Issue.of(prefix + name, code, arguments));
    }

    public void throwIfAny() {
        InvalidInput.throwIfAny(issues);
    }
}
