package vn.campaign111.search.language;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a question into words where nothing is looked up in an index: letters and digits, with their marks. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    /** Not at the beginning of a word: there it is of a short form (cccd). */
    private static final Pattern DRAWN_OUT = Pattern.compile("(?iu)(?<=\\p{L})(\\p{L})\\1{2,}");

    private Words() {}

    /**
     * Returns the words in order, as typed but for digits and letters of full width, which are read as the plain ones, and
     * a letter that is drawn out («cứuuu»), which is read once; what stands beyond so many characters is left out.
     */
    static List<String> in(String text, int longest) {
        String plain = Normalizer.normalize(text.substring(0, Math.min(longest, text.length())), Normalizer.Form.NFKC);
        return WORD.matcher(DRAWN_OUT.matcher(plain).replaceAll("$1"))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
