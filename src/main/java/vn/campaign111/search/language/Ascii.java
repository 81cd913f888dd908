package vn.campaign111.search.language;

import java.util.Locale;

/** Questions about plain letters. */
final class Ascii {

    private Ascii() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isLetter((char) c));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
