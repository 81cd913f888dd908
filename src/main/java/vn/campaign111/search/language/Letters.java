package vn.campaign111.search.language;

import java.text.Normalizer;

/**
 * What each character contributes to a Vietnamese syllable: its letter without marks, its letter with the vowel mark but
 * without tone, and its tone. Composed, decomposed and half-composed text (code page 1258) come out the same. The tables
 * are filled once and never changed.
 */
final class Letters {

    static final char NO_TONE = 0;

    private static final int TABLE_SIZE = 0x1F00;
    private static final char[] FOLDED = new char[TABLE_SIZE];
    private static final char[] MARKED = new char[TABLE_SIZE];
    private static final char[] TONE = new char[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            describe(c);
        }
    }

    private Letters() {}

    /** Returns the lower-case letter without any mark. */
    static char folded(char c) {
        return c < TABLE_SIZE ? FOLDED[c] : Character.toLowerCase(c);
    }

    /** Returns the lower-case letter with its vowel mark (ă â đ ê ô ơ ư) and without tone. */
    static char marked(char c) {
        return c < TABLE_SIZE ? MARKED[c] : Character.toLowerCase(c);
    }

    /** Returns the tone the character carries, by its Telex key in upper case, or {@link #NO_TONE}. */
    static char tone(char c) {
        return c < TABLE_SIZE ? TONE[c] : NO_TONE;
    }

    /** Tells whether the character is a mark that combines with the one before. */
    static boolean isCombining(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /** Tells whether the character only says how others are shown or broken into lines, and is not seen itself. */
    static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** Returns the tone of a combining mark, or {@link #NO_TONE}. */
    static char toneOfMark(char mark) {
        return switch (mark) {
            case '\u0300', '\u0340' -> 'F';
            case '\u0301', '\u0341' -> 'S';
            case '\u0303' -> 'X';
            case '\u0309' -> 'R';
            case '\u0323' -> 'J';
            default -> NO_TONE;
        };
    }

    /** Returns the combining mark of a tone. */
    static char markOfTone(char tone) {
        return switch (tone) {
            case 'F' -> '\u0300';
            case 'S' -> '\u0301';
            case 'X' -> '\u0303';
            case 'R' -> '\u0309';
            case 'J' -> '\u0323';
            default -> throw new IllegalArgumentException("no tone: " + tone);
        };
    }

    /** Returns the letter with a combining vowel mark, or the letter itself when they make no Vietnamese letter. */
    static char withVowelMark(char letter, char mark) {
        return switch (mark) {
            case '\u0302' ->
                switch (letter) {
                    case 'a' -> 'â';
                    case 'e' -> 'ê';
                    case 'o' -> 'ô';
                    default -> letter;
                };
            case '\u0306' -> letter == 'a' ? 'ă' : letter;
            case '\u031B' ->
                switch (letter) {
                    case 'o' -> 'ơ';
                    case 'u' -> 'ư';
                    default -> letter;
                };
            default -> letter;
        };
    }

    private static void describe(char c) {
        char lower = Character.toLowerCase(c);
        if (lower == 'đ'
                || lower == 'ð'
                || lower == 'ɖ') { // the others look like it and stand in badly converted texts
            FOLDED[c] = 'd';
            MARKED[c] = 'đ';
            return;
        }
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        char letter = Character.toLowerCase(parts.charAt(0));
        FOLDED[c] = letter;
        MARKED[c] = letter;
        for (int i = 1; i < parts.length(); i++) {
            char mark = parts.charAt(i);
            if (toneOfMark(mark) != NO_TONE) {
                TONE[c] = toneOfMark(mark);
            }
            MARKED[c] = withVowelMark(MARKED[c], mark);
        }
    }
}
