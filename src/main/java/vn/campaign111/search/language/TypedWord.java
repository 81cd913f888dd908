package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word of a question with all it may stand for: itself, the keys it was typed with, what it is short for. Immutable.
 *
 * @param meanings the word as typed first; empty for one that is left out of account
 */
public record TypedWord(List<Meaning> meanings) {

    /** Stands for a word that is left out of account. */
    public static final TypedWord BLANK = new TypedWord(List.of());

    private static final int LONGEST_TEXT = 8_000;
    /** When this many words can only be keys, others may be keys too, though they look like words. */
    private static final int SEVERAL = 2;

    /**
     * One way to understand the word.
     *
     * @param bare whether it has no marks, so that any may be meant
     * @param toneMissing whether its tone may have been left out though vowel marks are there
     */
    public record Meaning(String folded, String exact, boolean bare, boolean toneMissing) {

        static Meaning of(Syllable syllable, boolean toneless) {
            boolean bare = syllable.isBare();
            return new Meaning(
                    syllable.folded(),
                    syllable.exact(),
                    bare,
                    !bare && (toneless || SyllableShape.lacksItsTone(syllable)));
        }
    }

    /** What the words of a text have in common. */
    private record Text(List<String> tokens, boolean toneless, boolean keys) {

        static Text of(String text) {
            List<String> tokens = Words.in(text, LONGEST_TEXT);
            boolean toneless = tokens.stream().map(Syllable::of).noneMatch(Syllable::isToned);
            boolean keys = tokens.stream().filter(Text::isKeys).limit(SEVERAL).count() == SEVERAL;
            return new Text(tokens, toneless, keys);
        }

        private static boolean isKeys(String token) {
            return !SyllableShape.isVietnameseWithoutMarks(Ascii.lower(token))
                    && !Keystrokes.decode(token).isEmpty();
        }

        TypedWord word(String token) {
            Stream<Syllable> spellings = Spellings.of(token).stream();
            if (keys) {
                spellings = Stream.concat(spellings, Keystrokes.decode(token).stream());
            }
            return new TypedWord(spellings
                    .distinct()
                    .map(syllable -> Meaning.of(syllable, toneless))
                    .toList());
        }
    }

    public TypedWord {
        meanings = List.copyOf(meanings);
    }

    /** Returns the words of a text, in order; what stands beyond a length nobody types is left out. */
    public static List<TypedWord> of(String text) {
        Text read = Text.of(text);
        return read.tokens().stream().map(read::word).toList();
    }

    /** Returns {@link #of} and, where a word is short for several, the words with these in its place. */
    public static List<List<TypedWord>> readings(String text) {
        Text read = Text.of(text);
        List<TypedWord> words = read.tokens().stream().map(read::word).toList();
        List<List<Syllable>> meanings =
                read.tokens().stream().map(Abbreviations::meaning).toList();
        if (meanings.stream().noneMatch(meaning -> meaning.size() > 1)) {
            return List.of(words);
        }
        List<TypedWord> spelledOut = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (meanings.get(i).size() > 1) {
                meanings.get(i)
                        .forEach(syllable ->
                                spelledOut.add(new TypedWord(List.of(Meaning.of(syllable, read.toneless())))));
            } else {
                spelledOut.add(words.get(i));
            }
        }
        return List.of(words, spelledOut);
    }

    /** Returns the letters without marks, as typed. */
    public String folded() {
        return meanings.isEmpty() ? "" : meanings.getFirst().folded();
    }

    /** Tells whether it can be read with marks, as typed or by its keys. */
    public boolean hasMarks() {
        return meanings.stream().anyMatch(meaning -> !meaning.bare());
    }

    /** Returns the word as in a text that has its marks: where it has none, none are meant. */
    public TypedWord meantAsMarked() {
        return new TypedWord(meanings.stream()
                .map(one -> new Meaning(one.folded(), one.exact(), false, one.toneMissing()))
                .toList());
    }

    /** Tells whether one of these may be meant so: its marks agree, or there are none, or a tone was left out. */
    boolean means(Wanted wanted) {
        for (Meaning meaning : meanings) {
            boolean agrees = meaning.bare()
                    ? wanted.folded().contains(meaning.folded())
                    : wanted.exact().contains(meaning.exact())
                            || (meaning.toneMissing() && wanted.toneless().contains(meaning.exact()));
            if (agrees) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the vowel marks agree and the tone was left out. */
    boolean meansWithoutTone(Wanted wanted) {
        for (Meaning meaning : meanings) {
            if (wanted.toneless().contains(meaning.exact())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the letters agree and only marks differ. */
    boolean differsInMarksOnly(Wanted wanted) {
        for (Meaning meaning : meanings) {
            if (wanted.folded().contains(meaning.folded())) {
                return true;
            }
        }
        return false;
    }

    /** The words of which any may stand in a place, in the forms they are compared in. */
    record Wanted(Set<String> folded, Set<String> exact, Set<String> toneless) {}
}
