package vn.campaign111.publication;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the fields of content into the one form they are kept in: Unicode NFC, never null, nothing XML can't hold. */
public final class Fields {

    /** Halves of a character and code points that are none: no feed and no database takes them. */
    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]+");

    private static final char FIRST_NONCHARACTER = '\uFFFE';
    private static final char DELETE = 0x7F;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Fields() {}

    /** Returns one line: NFC, without control characters and surrounding space; empty for null. */
    public static String line(@Nullable String text) {
        String clean = text(text);
        return clean.chars().noneMatch(c -> c < ' ' || c == DELETE)
                ? clean
                : CONTROLS.matcher(clean).replaceAll(" ").strip();
    }

    /** Returns text of several lines: NFC, line ends as line feeds; empty for null. */
    public static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (isClean(text)) {
            return text.strip();
        }
        String lines = Normalizer.normalize(NO_CHARACTERS.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return UNPRINTABLE.matcher(lines).replaceAll("").strip();
    }

    /** Nearly every text is; finding out costs a tenth of cleaning it, and each is read again whenever it is shown. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t';
            if (control || c == DELETE || Character.isSurrogate(c) || c >= FIRST_NONCHARACTER) {
                return false;
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Tells whether the day is one that content can speak of and every database holds. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Returns each as one line, without nulls and repetitions; for keys and references. */
    public static List<String> keys(@Nullable List<String> keys) {
        return list(keys).stream().map(Fields::line).distinct().toList();
    }

    /** Returns each as text, without nulls; empty for null. */
    public static List<String> texts(@Nullable List<String> texts) {
        return list(texts).stream().map(Fields::text).toList();
    }

    /** Returns the list without its nulls; empty for null. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
