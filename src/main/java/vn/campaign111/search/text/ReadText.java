package vn.campaign111.search.text;

import com.github.benmanes.caffeine.cache.Interner;
import java.text.BreakIterator;
import java.util.Arrays;
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

        private int count;
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private Syllable[] written = new Syllable[16];
        /** For each word the hash code of its folded form, and in the lower half its number; sorted. */
        private final long[] byHash;

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
            byHash = new long[count];
            Arrays.setAll(byHash, word -> lowest(written[word].folded().hashCode()) | word);
            Arrays.sort(byHash);
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

        /** Returns, in order, the numbers of the words whose folded forms have one of these hash codes, each given once. */
        int[] having(int[] hashes) {
            int[] found = new int[16];
            int size = 0;
            for (int hash : hashes) {
                for (int at = first(hash); at < byHash.length && (int) (byHash[at] >> Integer.SIZE) == hash; at++) {
                    found = ArrayUtil.grow(found, size + 1);
                    found[size++] = (int) byHash[at];
                }
            }
            Arrays.sort(found, 0, size);
            return ArrayUtil.copyOfSubArray(found, 0, size);
        }

        private int first(int hash) {
            int place = Arrays.binarySearch(byHash, lowest(hash));
            return place < 0 ? -place - 1 : place;
        }

        private static long lowest(int hash) {
            return (long) hash << Integer.SIZE;
        }
    }
}
