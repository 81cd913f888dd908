package vn.campaign111.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.campaign111.search.plan.TextFields;

/** Replaces tokens by pairs of neighbours: {@code bao ve tre} becomes {@code "bao ve", "ve tre"}. */
final class PairFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final StringBuilder previous = new StringBuilder();
    private boolean started;

    PairFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!started) {
            started = true;
            if (!input.incrementToken()) {
                return false;
            }
            previous.append(term);
        }
        if (!input.incrementToken()) {
            return false;
        }
        String here = term.toString();
        term.setEmpty().append(TextFields.pair(previous.toString(), here));
        previous.setLength(0);
        previous.append(here);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        previous.setLength(0);
        started = false;
    }
}
