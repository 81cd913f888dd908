package vn.campaign111.search.language;

import java.text.Normalizer;
import java.util.stream.Stream;

/**
 * A written syllable (or any other word or number) in the two forms searches compare.
 *
 * @param folded without tone and marks, đ read as d, a final y after h k l m s t v read as i: {@code ki} for kỹ and kĩ
 * @param exact letters with their vowel marks, then the tone as a Telex key in upper case: {@code hoaF} for hoà and hòa
 */
public record Syllable(String folded, String exact) {

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String I_AFTER = "hklmstv";

    /** Reads a token as typed, in any case and any Unicode normalisation; characters that are not seen say nothing. */
    public static Syllable of(CharSequence token) {
        int length = token.length();
        char[] typed = new char[length];
        for (int i = 0; i < length; i++) {
            typed[i] = token.charAt(i);
        }
        char[] folded = new char[length];
        char[] exact = new char[length + 1];
        int foldedLength = fold(typed, length, folded);
        int exactLength = exact(typed, length, exact);
        return new Syllable(new String(folded, 0, foldedLength), new String(exact, 0, exactLength));
    }

    /** Returns the syllable with the given exact form. */
    public static Syllable ofExact(String exact) {
        return new Syllable(foldedOf(exact), exact);
    }

    /** Returns the folded form of an exact one. */
    public static String foldedOf(String exact) {
        String toneless = tonelessOf(exact);
        char[] folded = new char[toneless.length()];
        return new String(folded, 0, fold(toneless.toCharArray(), folded.length, folded));
    }

    /**
     * Writes the folded form.
     *
     * @param out at least as long as the input
     * @return its length
     */
    public static int fold(char[] typed, int length, char[] out) {
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (!Letters.isCombining(typed[i]) && !Letters.isUnseen(typed[i])) {
                out[size++] = Letters.folded(typed[i]);
            }
        }
        return readFinalY(out, size);
    }

    /**
     * Writes the exact form.
     *
     * @param out one longer than the input
     * @return its length
     */
    public static int exact(char[] typed, int length, char[] out) {
        int size = 0;
        char tone = Letters.NO_TONE;
        for (int i = 0; i < length; i++) {
            char c = typed[i];
            if (Letters.isUnseen(c)) {
                continue;
            }
            if (!Letters.isCombining(c)) {
                out[size++] = Letters.marked(c);
                tone = Letters.tone(c) == Letters.NO_TONE ? tone : Letters.tone(c);
            } else if (Letters.toneOfMark(c) != Letters.NO_TONE) {
                tone = Letters.toneOfMark(c);
            } else if (size > 0) {
                out[size - 1] = Letters.withVowelMark(out[size - 1], c);
            }
        }
        size = readFinalY(out, size);
        if (tone != Letters.NO_TONE) {
            out[size++] = tone;
        }
        return size;
    }

    /** Tells whether it was written with neither tone nor vowel mark. */
    public boolean isBare() {
        return exact.equals(folded);
    }

    /** Tells whether it carries a tone mark. */
    public boolean isToned() {
        return isTone(exact.isEmpty() ? ' ' : exact.charAt(exact.length() - 1));
    }

    /** Returns its tone, by its Telex key in upper case, or {@link Letters#NO_TONE}. */
    char tone() {
        return isToned() ? exact.charAt(exact.length() - 1) : Letters.NO_TONE;
    }

    /** Returns the exact form without its tone. */
    public String toneless() {
        return tonelessOf(exact);
    }

    /**
     * Tells whether a reader who sees this, as typed, may be meant to see the other: what is marked here must agree,
     * what is bare here may carry any marks there.
     */
    public boolean agreesWith(Syllable meant) {
        return isBare() ? folded.equals(meant.folded) : exact.equals(meant.exact);
    }

    /** Returns how the syllable is written, the tone on the vowel where legal texts put it (hòa, thúy). */
    public String written() {
        return written(false);
    }

    /** As {@link #written()}, ending in y where the folded form reads i for it. */
    public String written(boolean withFinalY) {
        StringBuilder letters = new StringBuilder(withFinalY ? finalIAsY(toneless()) : toneless());
        if (isToned()) {
            letters.insert(tonePlace(letters) + 1, Letters.markOfTone(exact.charAt(exact.length() - 1)));
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /**
     * Returns what a word that begins with it may begin with, without marks: the folded form, and where that reads i at
     * the end, the same with y, which is only read so at the end of a word ({@code sky} of Skype).
     */
    public Stream<String> beginnings() {
        return Stream.of(folded, finalIAsY(folded)).distinct();
    }

    private static String finalIAsY(String letters) {
        int last = letters.length() - 1;
        boolean readAsI = last > 0 && letters.charAt(last) == 'i' && isReadAsI(letters.charAt(last - 1));
        return readAsI ? letters.substring(0, last) + 'y' : letters;
    }

    private static String tonelessOf(String exact) {
        int last = exact.length() - 1;
        return last >= 0 && isTone(exact.charAt(last)) ? exact.substring(0, last) : exact;
    }

    private static boolean isTone(char c) {
        return c == 'F' || c == 'S' || c == 'X' || c == 'R' || c == 'J';
    }

    private static boolean isReadAsI(char before) {
        return I_AFTER.indexOf(before) >= 0;
    }

    private static int readFinalY(char[] out, int size) {
        if (size > 1 && out[size - 1] == 'y' && isReadAsI(out[size - 2])) {
            out[size - 1] = 'i';
        }
        return size;
    }

    private static int tonePlace(CharSequence letters) {
        int start = firstVowel(letters);
        int end = start;
        int marked = -1;
        while (end < letters.length() && isVowel(letters.charAt(end))) {
            marked = "ăâêôơư".indexOf(letters.charAt(end)) >= 0 ? end : marked;
            end++;
        }
        if (marked >= 0
                && !(end - start == 2 && end == letters.length() && letters.charAt(start) == 'ư' && marked == start)) {
            return marked;
        }
        boolean closed = end < letters.length();
        return switch (end - start) {
            case 0 -> letters.length() - 1;
            case 1 -> start;
            case 2 -> closed ? start + 1 : start;
            default -> start + 1;
        };
    }

    private static int firstVowel(CharSequence letters) {
        int start = 0;
        while (start < letters.length() && !isVowel(letters.charAt(start))) {
            start++;
        }
        boolean glides = start == 1
                && start + 1 < letters.length()
                && isVowel(letters.charAt(start + 1))
                && (letters.charAt(0) == 'q' ? letters.charAt(1) == 'u' : isGi(letters));
        return glides ? start + 1 : start;
    }

    private static boolean isGi(CharSequence letters) {
        return letters.charAt(0) == 'g' && letters.charAt(1) == 'i';
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
