package vn.campaign111.search.text;

import java.text.BreakIterator;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.language.Syllable;

/**
 * A text and where its words and sentences are. They are found when first asked for and kept, so that a text which
 * answers many questions is read once. For any number of threads: two that come first at once find the same.
 */
public final class ReadText {

    /** Words that end behind this place are not read. */
    static final int LONGEST = 200_000;

    /** What it takes in memory for each letter, about: the letter as written and as folded, and the places of its word. */
    private static final int BYTES_PER_LETTER = 6;

    private static final int BYTES_AT_LEAST = 100;

    private final String text;
    private volatile @Nullable Words words;
    private volatile @Nullable SentenceEnds sentences;

    private ReadText(String text) {
        this.text = text;
    }

    public static ReadText of(String text) {
        return new ReadText(text);
    }

    /** Returns about how many bytes it takes once it was read. */
    public int weight() {
        return BYTES_AT_LEAST + text.length() * BYTES_PER_LETTER;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    Words words() {
        Words known = words;
        if (known == null) {
            known = new Words(text);
            words = known;
        }
        return known;
    }

    /** Returns an iterator of the caller's own over the ends of sentences. */
    BreakIterator sentences() {
        SentenceEnds known = sentences;
        if (known == null) {
            known = SentenceEnds.in(text);
            sentences = known;
        }
        return known.iterator();
    }

    /** The words of a text in their order: where each stands, and its letters without marks. */
    static final class Words {

        /** Words are at most 255 characters long, which is what Lucene cuts them to. */
        private static final int LONGEST_WORD = 256;

        private int count;
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int[] foldedEnds = new int[16];
        private char[] folded = new char[64];

        private Words(String text) {
            char[] letters = new char[LONGEST_WORD];
            Tokens.each(text, (word, place) -> {
                boolean isNear = place.endOffset() <= LONGEST;
                if (isNear) {
                    add(place, letters, Syllable.fold(word.buffer(), word.length(), letters));
                }
                return isNear;
            });
            starts = ArrayUtil.copyOfSubArray(starts, 0, count);
            ends = ArrayUtil.copyOfSubArray(ends, 0, count);
            foldedEnds = ArrayUtil.copyOfSubArray(foldedEnds, 0, count);
            folded = ArrayUtil.copyOfSubArray(folded, 0, foldedStart(count));
        }

        private void add(OffsetAttribute place, char[] letters, int length) {
            starts = ArrayUtil.grow(starts, count + 1);
            ends = ArrayUtil.grow(ends, count + 1);
            foldedEnds = ArrayUtil.grow(foldedEnds, count + 1);
            int at = foldedStart(count);
            folded = ArrayUtil.grow(folded, at + length);
            System.arraycopy(letters, 0, folded, at, length);
            starts[count] = place.startOffset();
            ends[count] = place.endOffset();
            foldedEnds[count] = at + length;
            count++;
        }

        int count() {
            return count;
        }

        int start(int word) {
            return starts[word];
        }

        int end(int word) {
            return ends[word];
        }

        /** Returns the folded letters of all words, one behind the other; not to be changed. */
        char[] folded() {
            return folded;
        }

        int foldedStart(int word) {
            return word == 0 ? 0 : foldedEnds[word - 1];
        }

        int foldedLength(int word) {
            return foldedEnds[word] - foldedStart(word);
        }
    }
}
