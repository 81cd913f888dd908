package vn.campaign111.search.help;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaign111.search.language.TypedWord;
import vn.campaign111.search.language.WordList;

/** Tells a question for the hotline itself from one that only mentions it, by {@code search/hotline-words.txt}. */
public final class HotlineQuestion {

    private static final int LONGEST = 200;
    private static final Set<String> WORDS = Stream.of("hotline-words.txt", "question-words.txt")
            .flatMap(list -> WordList.lines(list).stream())
            .flatMap(HotlineQuestion::words)
            .collect(Collectors.toUnmodifiableSet());

    private HotlineQuestion() {}

    /** Tells whether a question that was heard as one about the hotline asks for nothing else. */
    public static boolean asksForNothingElse(String question) {
        return question.length() <= LONGEST && words(question).allMatch(WORDS::contains);
    }

    private static Stream<String> words(String text) {
        return TypedWord.of(text).stream().map(TypedWord::folded);
    }
}
