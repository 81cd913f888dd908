package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little syntax a question may hold: {@code "quoted phrases"} that must stand there, and {@code -words} and {@code
 * -"phrases"} that must not. Everything else is words; a lone quote or hyphen says nothing, nor does a hyphen in quotes.
 *
 * @param text the question with quotes and excluded words blanked out, as long as it was
 * @param phrases what stood in quotes
 * @param excluded the words and phrases after a hyphen; a word with all that is written with it, {@code covid-19}
 * @param truncated whether there were more than are kept
 */
record QuestionSyntax(String text, List<String> phrases, List<String> excluded, boolean truncated) {

    private static final Pattern PHRASE = Pattern.compile("((?<=^|\\s)[-−])?[\"“”«»]([^\"“”«»]{1,200})[\"“”«»]");
    /** At the beginning stands the dash of a list that was copied. */
    private static final Pattern EXCLUDED = Pattern.compile("(?<=[^\\s-]\\s{1,20})[-−]([\\p{L}\\p{N}][^\\s\"“”«»]*)");

    private static final int MOST = 8;

    static QuestionSyntax of(String question) {
        StringBuilder text = new StringBuilder(question);
        StringBuilder unquoted = new StringBuilder(question);
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(question);
        while (phrase.find()) {
            fill(unquoted, phrase, "\"");
            if (phrase.group(1) == null) {
                phrases.add(phrase.group(2));
                text.setCharAt(phrase.start(), ' ');
                text.setCharAt(phrase.end() - 1, ' ');
            } else {
                excluded.add(phrase.group(2));
                fill(text, phrase, " ");
            }
        }
        Matcher word = EXCLUDED.matcher(unquoted);
        while (word.find()) {
            excluded.add(word.group(1));
            fill(text, word, " ");
        }
        return new QuestionSyntax(
                text.toString(), first(phrases), first(excluded), phrases.size() > MOST || excluded.size() > MOST);
    }

    private static List<String> first(List<String> all) {
        return all.stream().limit(MOST).toList();
    }

    private static void fill(StringBuilder text, Matcher found, String with) {
        text.replace(found.start(), found.end(), with.repeat(found.end() - found.start()));
    }
}
