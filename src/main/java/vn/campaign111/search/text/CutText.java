package vn.campaign111.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import vn.campaign111.search.language.Syllable;
import vn.campaign111.search.plan.TextFields.Form;

/**
 * A text cut into syllables once, for all the fields it stands in, whichever engine keeps them. Each form is a row of bytes, one space between
 * neighbours, so that a syllable and a pair of syllables are both a piece of that row and nothing is copied: cutting a
 * text anew for each of its fields took a third of the time of indexing.
 */
public final class CutText {

    /** As in {@link vn.campaign111.search.plan.TextFields#pair}. */
    private static final byte BETWEEN = ' ';

    /** In code points. Of a longer syllable these beginnings are kept, and the whole. */
    private static final int LONGEST_PREFIX = 12;

    private int size;
    private final Row folded = new Row();
    private final Row exact = new Row();

    private CutText() {}

    public static CutText of(String text) {
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

        /** Returns where so many letters of a syllable end; where it ends itself when they are more than a prefix has. */
        int endOf(int syllable, int letters) {
            if (letters > LONGEST_PREFIX) {
                return ends[syllable];
            }
            int end = starts[syllable];
            for (int i = 0; i < letters && end < ends[syllable]; i++) {
                do {
                    end++;
                } while (end < ends[syllable] && isWithinLetter(bytes[end]));
            }
            return end;
        }

        private static boolean isWithinLetter(byte one) {
            return (one & 0xC0) == 0x80;
        }
    }

    /** Returns the terms of a form one by one, each at the position of its first syllable. */
    public TokenStream stream(Form form) {
        return switch (form) {
            case FOLDED -> new Pieces(folded, 1);
            case PAIRS -> new Pieces(folded, 2);
            case EXACT -> new Pieces(exact, 1);
            case EXACT_PAIRS -> new Pieces(exact, 2);
            case PREFIXES -> new Prefixes();
        };
    }

    /** Returns the terms of a form in their order. */
    public List<String> terms(Form form) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = stream(form)) {
            BytesTermAttribute term = stream.getAttribute(BytesTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.getBytesRef().utf8ToString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
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

    /** Gives the beginnings of each folded syllable, the shortest first. */
    private final class Prefixes extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final BytesRef prefix = new BytesRef(folded.bytes);
        private int at;
        private int letters;

        @Override
        public boolean incrementToken() {
            if (letters > 0 && prefix.offset + prefix.length == folded.ends[at]) {
                at++;
                letters = 0;
            }
            if (at == size) {
                return false;
            }
            clearAttributes();
            position.setPositionIncrement(letters == 0 ? 1 : 0);
            letters++;
            prefix.offset = folded.starts[at];
            prefix.length = folded.endOf(at, letters) - prefix.offset;
            term.setBytesRef(prefix);
            return true;
        }

        @Override
        public void reset() {
            at = 0;
            letters = 0;
        }
    }
}
