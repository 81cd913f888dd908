package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a question with all it may stand for: itself, the keys it was typed with, what it is short for. Immutable.
 *
 * @param meanings the word as typed first; empty for one that is left out of account
 * @param toneless whether nothing in the question carries a tone, so that tones may be missing everywhere
 */
public record TypedWord(List<Syllable> meanings, boolean toneless) {

    /** Stands for a word that is left out of account. */
    public static final TypedWord BLANK = new TypedWord(List.of(), false);

    private static final int LONGEST_TEXT = 1_000;
    /** When this many words can only be keys, others may be keys too, though they look like words. */
    private static final int SEVERAL = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    /** Returns the words of a text, in order; what stands beyond a length nobody types is left out. */
    public static List<TypedWord> of(String text) {
        return read(text, false);
    }

    /** As {@link #of}, each word that is short for several replaced by these; equal to it when there is none. */
    public static List<TypedWord> spelledOut(String text) {
        return read(text, true);
    }

    private static List<TypedWord> read(String text, boolean spellOut) {
        List<String> tokens = tokens(text);
        boolean toneless = tokens.stream().map(Syllable::of).noneMatch(Syllable::isToned);
        boolean keys = tokens.stream().filter(TypedWord::isKeys).count() >= SEVERAL;
        List<TypedWord> words = new ArrayList<>(tokens.size());
        for (String token : tokens) {
            List<Syllable> meaning = spellOut ? Abbreviations.meaning(token) : List.of();
            if (meaning.size() > 1) {
                meaning.forEach(syllable -> words.add(new TypedWord(List.of(syllable), toneless)));
            } else {
                words.add(new TypedWord(keys ? withKeys(token) : Spellings.of(token), toneless));
            }
        }
        return words;
    }

    private static boolean isKeys(String token) {
        return Spellings.of(token).size() > 1 && !SyllableShape.isVietnameseWithoutMarks(Ascii.lower(token));
    }

    private static List<Syllable> withKeys(String token) {
        return Stream.concat(Spellings.of(token).stream(), Keystrokes.decode(token).stream())
                .distinct()
                .toList();
    }

    /** Returns the letters without marks, as typed. */
    public String folded() {
        return meanings.isEmpty() ? "" : meanings.getFirst().folded();
    }

    /** Tells whether the word may be meant so: its marks agree, or it has none, or its tone was left out. */
    boolean means(Syllable meant) {
        for (Syllable meaning : meanings) {
            boolean withoutItsTone = !meaning.isBare()
                    && (toneless || SyllableShape.lacksItsTone(meaning))
                    && meaning.exact().equals(meant.toneless());
            if (meaning.agreesWith(meant) || withoutItsTone) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the vowel marks agree and the tone was left out. */
    boolean meansWithoutTone(Syllable meant) {
        return meanings.stream().anyMatch(meaning -> meaning.exact().equals(meant.toneless()));
    }

    /** Tells whether the letters agree and only marks differ. */
    boolean differsInMarksOnly(Syllable meant) {
        return meanings.stream().anyMatch(meaning -> meaning.folded().equals(meant.folded()));
    }

    private static List<String> tokens(String text) {
        String start = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        return WORD.matcher(start).results().map(MatchResult::group).toList();
    }
}
