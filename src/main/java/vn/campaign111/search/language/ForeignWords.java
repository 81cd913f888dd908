package vn.campaign111.search.language;

import java.util.Set;

/** Everyday words of other languages, from {@code search/foreign-words.txt}, that are no mistyped Vietnamese. */
final class ForeignWords {

    private static final Set<String> WORDS = Set.copyOf(WordList.lines("foreign-words.txt"));

    private ForeignWords() {}

    static boolean contains(String token) {
        return WORDS.contains(Ascii.lower(token));
    }
}
