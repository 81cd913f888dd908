package vn.campaign111.search.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a question into words where nothing is looked up in an index: letters and digits, with their marks. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    private Words() {}

    /** Returns the words in order, as typed; what stands beyond so many characters is left out. */
    static List<String> in(String text, int longest) {
        return WORD.matcher(text.substring(0, Math.min(longest, text.length())))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
