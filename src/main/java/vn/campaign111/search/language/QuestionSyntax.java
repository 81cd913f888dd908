package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little syntax a question may hold: {@code "quoted phrases"} that must stand there, and {@code -words} and {@code
 * -"phrases"} that must not. Everything else is words; a lone quote or hyphen says nothing.
 *
 * @param text the question with quotes and excluded words blanked out, as long as it was
 * @param phrases what stood in quotes
 * @param excluded the words and phrases after a hyphen
 */
record QuestionSyntax(String text, List<String> phrases, List<String> excluded) {

    private static final Pattern PHRASE = Pattern.compile("((?<=^|\\s)[-−])?[\"“”«»]([^\"“”«»]{1,200})[\"“”«»]");
    /** At the beginning stands the dash of a list that was copied. */
    private static final Pattern EXCLUDED =
            Pattern.compile("(?<=[^\\s-]\\s{1,20})[-−]([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)");

    private static final int MOST = 8;

    static QuestionSyntax of(String question) {
        StringBuilder text = new StringBuilder(question);
        List<String> phrases = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(question);
        List<String> excluded = new ArrayList<>();
        while (phrase.find() && phrases.size() + excluded.size() < MOST) {
            if (phrase.group(1) == null) {
                phrases.add(phrase.group(2));
                text.setCharAt(phrase.start(), ' ');
                text.setCharAt(phrase.end() - 1, ' ');
            } else {
                excluded.add(phrase.group(2));
                blank(text, phrase);
            }
        }
        Matcher word = EXCLUDED.matcher(text.toString());
        while (word.find() && excluded.size() < MOST) {
            excluded.add(word.group(1));
            blank(text, word);
        }
        return new QuestionSyntax(text.toString(), List.copyOf(phrases), List.copyOf(excluded));
    }

    private static void blank(StringBuilder text, Matcher found) {
        text.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
    }
}
