import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into words and what stands between them. */
final class Syllables {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Syllables() {}

    /** The text with each word changed. */
    static String each(String text, UnaryOperator<String> change) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())));
    }

    /** The text with the word of this number, from 0, changed. */
    static String one(String text, int number, UnaryOperator<String> change) {
        int[] seen = {0};
        return each(text, word -> seen[0]++ == number ? change.apply(word) : word);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        for (char c : text.toCharArray()) {
            bare.append(c < 128 ? c : Letter.of(c).base());
        }
        return bare.toString();
    }

    static String toneless(String text) {
        StringBuilder toneless = new StringBuilder();
        for (char c : text.toCharArray()) {
            toneless.append(c < 128 ? String.valueOf(c) : Letter.of(c).toneless());
        }
        return toneless.toString();
    }

    static String halfComposed(String text) {
        StringBuilder half = new StringBuilder();
        for (char c : text.toCharArray()) {
            half.append(c < 128 ? String.valueOf(c) : Letter.of(c).halfComposed());
        }
        return half.toString();
    }
}
