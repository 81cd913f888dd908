package vn.campaign111.kernel;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The last part of a public address: ASCII lower-case words joined by hyphens, at most 120 characters.
 *
 * @param value for example {@code em-bi-bat-nat-tren-mang}
 */
public record Slug(String value) {

    public static final int MAX_LENGTH = 120;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (!isValid(value)) {
            throw new InvalidInput(Issue.of("slug", "slug.shape", value));
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= MAX_LENGTH && SHAPE.matcher(value).matches();
    }

    /** Returns the slug of a title: tones and marks dropped, đ read as d; {@code "tai-lieu"} when nothing is left. */
    public static Slug from(String title) {
        String ascii = OTHERS.matcher(TextFolding.fold(title)).replaceAll("-").replaceAll("^-|-$", "");
        return new Slug(ascii.isEmpty() ? "tai-lieu" : shortened(ascii, MAX_LENGTH));
    }

    /** Returns this slug with a number behind it, less its last words where both would be too long. */
    private Slug numbered(int number) {
        String ending = "-" + number;
        return new Slug(shortened(value, MAX_LENGTH - ending.length()) + ending);
    }

    /**
     * Returns this slug when it is free, else with a number behind it, 2 or more: the first free one when numbers were
     * given in turn. It asks of few numbers, however many are taken.
     */
    public Slug orNumbered(Predicate<Slug> isTaken) {
        if (!isTaken.test(this)) {
            return this;
        }
        int taken = 1;
        int free = 2;
        while (isTaken.test(numbered(free))) {
            taken = free;
            free *= 2;
        }
        while (free - taken > 1) {
            int between = (taken + free) / 2;
            if (isTaken.test(numbered(between))) {
                taken = between;
            } else {
                free = between;
            }
        }
        return numbered(free);
    }

    private static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int lastWord = words.lastIndexOf('-', length);
        return words.substring(0, lastWord > 0 ? lastWord : length);
    }

    @Override
    public String toString() {
        return value;
    }
}
