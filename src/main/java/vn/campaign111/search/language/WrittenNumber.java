package vn.campaign111.search.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads numbers below a hundred, in digits or in words with all their marks or, if so told, with none: «8», «mười lăm». */
final class WrittenNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Map<String, Integer> ONES =
            Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);
    /** As some are called after tens only. */
    private static final Map<String, Integer> ONES_AFTER_TENS = Map.of("mốt", 1, "tư", 4, "lăm", 5);

    private static final Map<String, Integer> WITH_MARKS = numbers(Syllable::exact);
    /** No two of them fold to the same. */
    private static final Map<String, Integer> WITHOUT_MARKS = numbers(Syllable::folded);

    private static final int MOST_WORDS = 3;

    private WrittenNumber() {}

    /**
     * Returns the number that begins with the first of these words and takes the most of them.
     *
     * @param bare whether they were written without marks, so that «sau» is six and not «after»
     */
    static Optional<Integer> atBeginning(List<Slot> words, boolean bare) {
        return longest(words, bare, count -> words.subList(0, count));
    }

    /** As {@link #atBeginning}, but the number ends with the last of these words. */
    static Optional<Integer> atEnd(List<Slot> words, boolean bare) {
        return longest(words, bare, count -> words.subList(words.size() - count, words.size()));
    }

    private static Optional<Integer> longest(List<Slot> words, boolean bare, IntFunction<List<Slot>> part) {
        return IntStream.rangeClosed(1, Math.min(MOST_WORDS, words.size()))
                .mapToObj(part)
                .flatMap(some -> of(some, bare ? WITHOUT_MARKS : WITH_MARKS).stream())
                .reduce((shorter, longer) -> longer);
    }

    private static Optional<Integer> of(List<Slot> words, Map<String, Integer> numbers) {
        String exact = words.stream().map(word -> word.best().first().exact()).collect(Collectors.joining(" "));
        return DIGITS.matcher(exact).matches()
                ? Optional.of(Integer.valueOf(exact))
                : Optional.ofNullable(numbers.get(exact));
    }

    private static Map<String, Integer> numbers(Function<Syllable, String> form) {
        Map<String, Integer> numbers = new HashMap<>(ONES);
        numbers.put("mười", 10);
        numbers.put("mười lăm", 15);
        ONES.forEach((one, value) -> numbers.put("mười " + one, 10 + value));
        ONES.forEach((ten, count) -> {
            numbers.put(ten + " mươi", 10 * count);
            ONES.forEach((one, value) -> numbers.put(ten + " mươi " + one, 10 * count + value));
            ONES_AFTER_TENS.forEach((one, value) -> numbers.put(ten + " mươi " + one, 10 * count + value));
        });
        Map<String, Integer> byForm = new HashMap<>();
        numbers.forEach((written, value) -> byForm.put(form(written, form), value));
        return Map.copyOf(byForm);
    }

    private static String form(String written, Function<Syllable, String> form) {
        return Arrays.stream(written.split(" ", -1)).map(Syllable::of).map(form).collect(Collectors.joining(" "));
    }
}
