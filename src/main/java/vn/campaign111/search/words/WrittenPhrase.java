package vn.campaign111.search.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Issue;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.language.WordList;

/** A phrase as an officer writes it into a form: words and nothing else. */
final class WrittenPhrase {

    static final int MOST_SYLLABLES = 8;
    static final int LONGEST = 100;
    static final int LONGEST_NOTE = 500;
    /** Longer forms are cut before anything looks at them. */
    static final int LONGEST_FORM = 5_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?: [\\p{L}\\p{M}\\p{N}]+)*");
    private static final Set<String> QUESTION_WORDS = WordList.lines("question-words.txt").stream()
            .map(word -> Syllable.of(word).exact())
            .collect(Collectors.toUnmodifiableSet());

    private WrittenPhrase() {}

    /** Returns the phrase composed and with single spaces; a hyphen or dash parts words as a space does. */
    static String tidy(String written) {
        String start = written.substring(0, Math.min(LONGEST_FORM, written.length()));
        String composed = Normalizer.normalize(start, Normalizer.Form.NFC);
        return SPACE.matcher(composed.replace('-', ' ').replace('–', ' '))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the phrases of a field that holds one a line, tidied, empty lines left out. */
    static List<String> lines(String field) {
        return field.substring(0, Math.min(LONGEST_FORM, field.length()))
                .lines()
                .map(WrittenPhrase::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns what is the same for all ways to write the phrase. */
    static String key(String tidied) {
        return syllables(tidied).stream().map(Syllable::exact).collect(Collectors.joining(" "));
    }

    /** Returns what is wrong with a tidied phrase. */
    static Optional<Issue> issue(String field, String tidied) {
        if (tidied.length() > LONGEST || syllables(tidied).size() > MOST_SYLLABLES) {
            return Optional.of(Issue.of(field, "phrase.long", shortened(tidied), MOST_SYLLABLES));
        }
        if (!WORDS.matcher(tidied).matches()) {
            return Optional.of(Issue.of(field, "phrase.letters", shortened(tidied)));
        }
        if (QUESTION_WORDS.contains(key(tidied))) {
            return Optional.of(Issue.of(field, "phrase.question-word", tidied));
        }
        return Optional.empty();
    }

    private static List<Syllable> syllables(String tidied) {
        return Arrays.stream(SPACE.split(tidied, -1)).map(Syllable::of).toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
