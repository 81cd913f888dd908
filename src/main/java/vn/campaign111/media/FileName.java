package vn.campaign111.media;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name fit to be shown, stored and saved on any computer: the last part of what was sent, composed (NFC), without
 * control characters, marks that turn the reading direction, or signs that file systems refuse.
 */
final class FileName {

    /** File systems count bytes, and a Vietnamese letter may take three. */
    private static final int MAX_BYTES = 200;

    private static final int MAX_EXTENSION = 10;
    private static final String NAMELESS = "tep";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\x{2028}\\x{2029}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    static String clean(String received) {
        String name = FOLDERS.matcher(Normalizer.normalize(received, Normalizer.Form.NFC))
                .replaceFirst("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = REFUSED.matcher(name).replaceAll("-");
        name = EDGES.matcher(name).replaceAll("");
        name = shortened(name);
        if (DEVICE.matcher(name).matches()) {
            return "_" + name;
        }
        return name.isEmpty() ? NAMELESS : name;
    }

    /** Returns what follows the last dot, in lower case; empty when there is no dot. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (bytes(name) <= MAX_BYTES) {
            return name;
        }
        String extension = extension(name);
        String ending = extension.isEmpty() || extension.length() > MAX_EXTENSION ? "" : "." + extension;
        int end = name.length() - ending.length();
        while (bytes(name.substring(0, end)) + bytes(ending) > MAX_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).strip() + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
