package vn.campaign111.search.asked;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaign111.search.language.Syllable;

/**
 * A question that names nobody as far as its shape tells: few words, no address of any kind, no number of a telephone or a
 * card. Immutable.
 *
 * @param text its words in lower case, composed, parted by single spaces
 * @param key the same for all ways to write it
 */
record CountableQuestion(String text, String key) {

    static final int MOST_WORDS = 12;
    static final int LONGEST = 120;

    private static final int DIGITS_OF_A_NUMBER = 7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern NET_ADDRESS = Pattern.compile("@|://|www\\.|\\.(?:com|vn|net|org)\\b");
    /** 12/5, but not a law with its year, 56/2017. */
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\p{N}\\s*/\\s*\\p{N}{1,3}(?!\\p{N})");

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /** Words that stand in addresses of houses; with a number beside them somebody may be found. */
    private static final List<Syllable> PLACES = Stream.of(
                    "đường", "ngõ", "ngách", "hẻm", "kiệt", "thôn", "xóm", "ấp", "phường")
            .map(Syllable::of)
            .toList();

    /** Returns the question when it may be counted. */
    static Optional<CountableQuestion> of(String typed) {
        if (typed.length() > LONGEST
                || NET_ADDRESS.matcher(typed).find()
                || HOUSE_NUMBER.matcher(typed).find()) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (composed.length() > LONGEST) { // «İ» becomes two
            return Optional.empty();
        }
        List<String> words =
                WORD.matcher(composed).results().map(MatchResult::group).toList();
        if (words.isEmpty() || words.size() > MOST_WORDS || holdsNumber(composed) || holdsAddress(words)) {
            return Optional.empty();
        }
        String key = words.stream().map(word -> Syllable.of(word).exact()).collect(Collectors.joining(" "));
        return Optional.of(new CountableQuestion(String.join(" ", words), key));
    }

    /** Digits may be parted by spaces, dots and hyphens, as people write telephone numbers. */
    private static boolean holdsNumber(String text) {
        return Arrays.stream(text.split("[^\\p{N} .-]+", -1))
                .anyMatch(run -> DIGIT.matcher(run).results().count() >= DIGITS_OF_A_NUMBER);
    }

    private static boolean holdsAddress(List<String> words) {
        boolean number = words.stream().anyMatch(word -> DIGIT.matcher(word).find());
        return number
                && words.stream()
                        .map(Syllable::of)
                        .anyMatch(word -> PLACES.stream().anyMatch(word::agreesWith));
    }
}
