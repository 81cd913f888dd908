package vn.campaign111.media;

import java.util.regex.Pattern;

/** The rule for keys: ASCII segments joined by {@code /}, each beginning with a letter or digit, so never a path out. */
public final class BlobKey {

    private static final int MAX_LENGTH = 512;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final Pattern PREFIX_SHAPE = Pattern.compile("(" + SHAPE.pattern() + "/?)?");

    private BlobKey() {}

    /** Returns the key, or refuses a malformed one. */
    public static String checked(String key) {
        return checked(key, SHAPE);
    }

    /** Returns the prefix of keys, or refuses a malformed one; empty is everything. */
    public static String checkedPrefix(String prefix) {
        return checked(prefix, PREFIX_SHAPE);
    }

    private static String checked(String text, Pattern shape) {
        if (text.length() > MAX_LENGTH || !shape.matcher(text).matches()) {
            throw new IllegalArgumentException("not a blob key: " + text);
        }
        return text;
    }
}
