package vn.campaign111.publication;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings the fields of content into the one form they are kept in: Unicode NFC, never null. */
public final class Fields {

    private Fields() {}

    /** Returns one line: NFC, without control characters and surrounding space; empty for null. */
    public static String line(@Nullable String text) {
        return text(text).replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    /** Returns text of several lines: NFC, line ends as line feeds; empty for null. */
    public static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** Returns the list without its nulls; empty for null. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
