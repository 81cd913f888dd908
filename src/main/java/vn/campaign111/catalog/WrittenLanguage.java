package vn.campaign111.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells the language a text is plainly written in. Only Vietnamese, by its letters, and English, by words no syllable of
 * Vietnamese looks like, are told; whatever is not plain is what it is declared to be.
 */
final class WrittenLanguage {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    /** Decomposed: the letters of Vietnamese with a breve, a circumflex, a horn or a tone, and đ. */
    private static final Pattern VIETNAMESE = Pattern.compile(
            "[aeiouy][\u0300-\u0303\u0306\u0309\u0323\u031b]|đ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> ENGLISH = Set.of(
            "of", "and", "for", "with", "from", "your", "is", "are", "what", "when", "how", "if", "or", "not", "this",
            "does", "should", "every", "about");

    private static final int FEWEST_WORDS = 3;
    private static final double MOSTLY = .4;

    private WrittenLanguage() {}

    /** Returns the language of the text: {@code vi} or {@code en} where that is plain, else what was declared. */
    static String of(String text, String declared) {
        int words = 0;
        int vietnamese = 0;
        boolean english = false;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            words++;
            if (VIETNAMESE
                    .matcher(Normalizer.normalize(word.group(), Normalizer.Form.NFD))
                    .find()) {
                vietnamese++;
            }
            english |= ENGLISH.contains(word.group().toLowerCase(Locale.ROOT));
        }
        if (vietnamese > 1 && vietnamese >= words * MOSTLY) {
            return "vi";
        }
        return declared.equals("vi") && english && vietnamese == 0 && words >= FEWEST_WORDS ? "en" : declared;
    }
}
