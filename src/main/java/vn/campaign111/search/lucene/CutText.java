package vn.campaign111.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.text.Tokens;

/**
 * A text cut into syllables once, for all the fields it stands in. Each form is a row of bytes, one space between
 * neighbours, so that a syllable and a pair of syllables are both a piece of that row and nothing is copied: cutting a
 * text anew for each of its fields took a third of the time of indexing.
 */
final class CutText {

    /** As in {@link vn.campaign111.search.plan.TextFields#pair}. */
    private static final byte BETWEEN = ' ';

    private int size;
    private final Row folded = new Row();
    private final Row exact = new Row();

    private CutText() {}

    static CutText of(String text) {
        CutText cut = new CutText();
        Tokens.each(text, (word, place) -> {
            cut.add(word);
            return true;
        });
        return cut;
    }

    private void add(CharTermAttribute term) {
        char[] out = new char[term.length() + 1];
        folded.add(out, Syllable.fold(term.buffer(), term.length(), out));
        exact.add(out, Syllable.exact(term.buffer(), term.length(), out));
        size++;
    }

    /** The syllables of one form, one behind the other. */
    private static final class Row {
        private byte[] bytes = new byte[512];
        private byte[] encoded = new byte[256];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;
        private int end;

        void add(char[] syllable, int length) {
            starts = ArrayUtil.grow(starts, size + 1);
            ends = ArrayUtil.grow(ends, size + 1);
            encoded = ArrayUtil.grow(encoded, UnicodeUtil.maxUTF8Length(length));
            int count = UnicodeUtil.UTF16toUTF8(syllable, 0, length, encoded);
            bytes = ArrayUtil.grow(bytes, end + count + 1);
            System.arraycopy(encoded, 0, bytes, end, count);
            starts[size] = end;
            end += count;
            ends[size] = end;
            bytes[end++] = BETWEEN;
            size++;
        }
    }

    TokenStream folded() {
        return new Pieces(folded, 1);
    }

    TokenStream foldedPairs() {
        return new Pieces(folded, 2);
    }

    TokenStream exact() {
        return new Pieces(exact, 1);
    }

    TokenStream exactPairs() {
        return new Pieces(exact, 2);
    }

    /** Gives as many neighbours at a time as it was told. */
    private final class Pieces extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final BytesRef piece;
        private final Row row;
        private final int neighbours;
        private int at;

        Pieces(Row row, int neighbours) {
            this.row = row;
            this.neighbours = neighbours;
            this.piece = new BytesRef(row.bytes);
        }

        @Override
        public boolean incrementToken() {
            int last = at + neighbours - 1;
            if (last >= size) {
                return false;
            }
            clearAttributes();
            piece.offset = row.starts[at];
            piece.length = row.ends[last] - row.starts[at];
            term.setBytesRef(piece);
            at++;
            return true;
        }

        @Override
        public void reset() {
            at = 0;
        }
    }
}
