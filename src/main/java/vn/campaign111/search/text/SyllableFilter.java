package vn.campaign111.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.campaign111.search.language.Syllable;

/**
 * Rewrites each token as its folded or exact syllable. Offsets stay those of the original text, whatever its Unicode
 * normalisation, so that highlights are exact.
 */
final class SyllableFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean exact;
    private char[] out = new char[64];

    SyllableFilter(TokenStream input, boolean exact) {
        super(input);
        this.exact = exact;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        if (out.length <= length) {
            out = new char[length * 2];
        }
        int size = exact ? Syllable.exact(term.buffer(), length, out) : Syllable.fold(term.buffer(), length, out);
        term.copyBuffer(out, 0, size);
        return true;
    }
}
