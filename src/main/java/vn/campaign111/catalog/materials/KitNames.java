package vn.campaign111.catalog.materials;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the files and folders of a kit names any computer can unpack: Vietnamese is kept, paths and tricks are not. */
final class KitNames {

    /** Paths of 260 characters are all that some computers can hold. */
    private static final int MAX_LENGTH = 80;

    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]+");
    /** Signs that end a phrase and can't stand in a name. */
    private static final Pattern PAUSE = Pattern.compile("[:?|] +");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[-. ]+$");

    private final Set<String> taken = new HashSet<>();

    /** Returns a name like the given one that this has not returned before, whatever the case of letters. */
    String unique(String wanted) {
        String name = safe(wanted);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String unique = name;
        for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = stem + " (" + number + ")" + ending;
        }
        return unique;
    }

    static String safe(String wanted) {
        String name = SPACES.matcher(Normalizer.normalize(wanted, Normalizer.Form.NFC))
                .replaceAll(" ");
        name = REFUSED.matcher(PAUSE.matcher(name).replaceAll(" - ")).replaceAll("-");
        name = EDGES.matcher(name).replaceAll("");
        return name.isEmpty() ? "tep" : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = MAX_LENGTH - ending.length();
        int whole = name.lastIndexOf(' ', end);
        return name.substring(0, whole > end / 2 ? whole : end).strip() + ending;
    }
}
