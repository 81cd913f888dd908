package vn.campaign111.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.campaign111.search.language.Spellings;
import vn.campaign111.search.language.Syllable;

/**
 * Marks in a suggested title what was typed of it: on the title as written, whole words for the words that are done and
 * the beginning of a word for the one still being typed. What was typed without marks may carry any in the title.
 */
final class SuggestionMarks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final int MOST_WORDS = 16;

    private final List<List<Syllable>> done;
    private final List<Syllable> begun;

    private SuggestionMarks(List<List<Syllable>> words) {
        this.done = words.subList(0, Math.max(0, words.size() - 1));
        this.begun = words.isEmpty() ? List.of() : words.getLast();
    }

    static SuggestionMarks of(String typed) {
        return new SuggestionMarks(WORD.matcher(typed)
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .map(Spellings::of)
                .toList());
    }

    /** A stretch of the title that was typed. */
    private record Stretch(int start, int end) {}

    /** Returns the title, HTML-escaped, with what was typed in {@code <mark>}. */
    String in(String title) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (Stretch stretch : stretches(title)) {
            html.append(escaped(title.substring(from, stretch.start())))
                    .append("<mark>")
                    .append(escaped(title.substring(stretch.start(), stretch.end())))
                    .append("</mark>");
            from = stretch.end();
        }
        return html.append(escaped(title.substring(from))).toString();
    }

    /** Returns what was typed, neighbours with nothing but space between joined. */
    private List<Stretch> stretches(String title) {
        List<Stretch> stretches = new ArrayList<>();
        WORD.matcher(title).results().forEach(word -> {
            int length = typedOf(word.group());
            if (length == 0) {
                return;
            }
            Stretch last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && title.substring(last.end(), word.start()).isBlank()) {
                stretches.set(stretches.size() - 1, new Stretch(last.start(), word.start() + length));
            } else {
                stretches.add(new Stretch(word.start(), word.start() + length));
            }
        });
        return stretches;
    }

    /** Returns how many characters of the word were typed. */
    private int typedOf(String word) {
        Syllable written = Syllable.of(word);
        boolean whole = done.stream().flatMap(List::stream).anyMatch(typed -> typed.agreesWith(written))
                || begun.stream().anyMatch(typed -> typed.agreesWith(written));
        if (whole) {
            return word.length();
        }
        return begun.stream()
                .flatMap(Syllable::beginnings)
                .filter(beginning -> written.folded().startsWith(beginning))
                .findFirst()
                .map(beginning -> lengthOf(beginning, word))
                .orElse(0);
    }

    /** Returns how many characters of the word write its first letters, combining marks among them. */
    private static int lengthOf(String beginning, String word) {
        int letters = 0;
        int at = 0;
        while (at < word.length() && (letters < beginning.length() || isCombining(word.charAt(at)))) {
            letters += isCombining(word.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }

    private static boolean isCombining(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
