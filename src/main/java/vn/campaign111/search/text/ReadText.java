package vn.campaign111.search.text;

import com.github.benmanes.caffeine.cache.Interner;
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

    /** Words that end behind this place are not read: as much as is searched of a document's files. */
    static final int LONGEST = 500_000;

    /** What it takes in memory for each letter, about: the letter itself, and its word's place and share. */
    private static final int BYTES_PER_LETTER = 7;

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

    /** The words of a text in their order: where each stands, and how it is written. */
    static final class Words {

        /** Texts of one language share their words; those that stand in no text any more are let go. */
        private static final Interner<Syllable> SHARED = Interner.newWeakInterner();

        /** Few words of a text are meant: all others are passed over by their marks alone. */
        static final int MARKS = 1 << 11;

        private int count;
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private Syllable[] written = new Syllable[16];
        /** The {@link #mark} of each word. */
        private final short[] marks;

        private Words(String text) {
            Tokens.each(text, (word, place) -> {
                boolean isNear = place.endOffset() <= LONGEST;
                if (isNear) {
                    add(place, SHARED.intern(Syllable.of(word)));
                }
                return isNear;
            });
            starts = ArrayUtil.copyOfSubArray(starts, 0, count);
            ends = ArrayUtil.copyOfSubArray(ends, 0, count);
            written = ArrayUtil.copyOfSubArray(written, 0, count);
            marks = new short[count];
            for (int word = 0; word < count; word++) {
                marks[word] = (short) mark(written[word].folded());
            }
        }

        private void add(OffsetAttribute place, Syllable syllable) {
            starts = ArrayUtil.grow(starts, count + 1);
            ends = ArrayUtil.grow(ends, count + 1);
            written = ArrayUtil.grow(written, count + 1);
            starts[count] = place.startOffset();
            ends[count] = place.endOffset();
            written[count] = syllable;
            count++;
        }

        int start(int word) {
            return starts[word];
        }

        int end(int word) {
            return ends[word];
        }

        Syllable written(int word) {
            return written[word];
        }

        /** Returns a number below {@link #MARKS} that few other folded forms share. */
        static int mark(String folded) {
            int hash = folded.hashCode();
            return (hash ^ hash >>> 11) & (MARKS - 1);
        }

        /** Returns the first word from a number on that bears a wanted mark, or {@link #count} when none does. */
        int next(int from, boolean[] wanted) {
            int word = from;
            while (word < count && !wanted[marks[word]]) {
                word++;
            }
            return word;
        }

        /**
         * As {@link #next}, passing over what stands by itself, with no neighbour of a wanted mark.
         *
         * @param alone marks of words that are wanted even then
         */
        int nextInRun(int from, boolean[] wanted, boolean[] alone) {
            int word = next(from, wanted);
            while (word < count && !alone[marks[word]] && !isWanted(word - 1, wanted) && !isWanted(word + 1, wanted)) {
                word = next(word + 1, wanted);
            }
            return word;
        }

        private boolean isWanted(int word, boolean[] wanted) {
            return word >= 0 && word < count && wanted[marks[word]];
        }

        int count() {
            return count;
        }
    }
}
