package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little syntax a question may hold: {@code "quoted phrases"} that must stand there, and {@code -words} that must
 * not. Everything else is words; a lone quote or hyphen says nothing.
 *
 * @param text the question with quotes and excluded words blanked out, as long as it was
 * @param phrases what stood in quotes
 * @param excluded the words after a hyphen
 */
record QuestionSyntax(String text, List<String> phrases, List<String> excluded) {

    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]{1,200})[\"“”]");
    private static final Pattern EXCLUDED = Pattern.compile("(?<=^|\\s)-([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)");
    private static final int MOST = 8;

    static QuestionSyntax of(String question) {
        StringBuilder text = new StringBuilder(question);
        List<String> phrases = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(question);
        while (phrase.find() && phrases.size() < MOST) {
            phrases.add(phrase.group(1));
            text.setCharAt(phrase.start(), ' ');
            text.setCharAt(phrase.end() - 1, ' ');
        }
        List<String> excluded = new ArrayList<>();
        Matcher word = EXCLUDED.matcher(text.toString());
        while (word.find() && excluded.size() < MOST) {
            excluded.add(word.group(1));
            text.replace(word.start(), word.end(), " ".repeat(word.end() - word.start()));
        }
        return new QuestionSyntax(text.toString(), List.copyOf(phrases), List.copyOf(excluded));
    }
}
