package vn.campaign111.search.help;

import java.util.List;
import vn.campaign111.search.language.PhrasePattern;
import vn.campaign111.search.language.TypedWord;
import vn.campaign111.search.language.WordList;

/** Tells a question of a parent or a teacher about a child from a child's own, by {@code search/adult-words.txt}. */
public final class AdultQuestion {

    private static final List<PhrasePattern> PHRASES =
            WordList.lines("adult-words.txt").stream().map(PhrasePattern::of).toList();

    private AdultQuestion() {}

    /** Tells whether an adult speaks of a child in their care; false whenever that is not said. */
    public static boolean isOne(String question) {
        List<TypedWord> words = TypedWord.of(question);
        return PHRASES.stream().anyMatch(phrase -> phrase.isIn(words));
    }
}
