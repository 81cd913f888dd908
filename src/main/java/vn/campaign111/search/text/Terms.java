package vn.campaign111.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms of a text, for engines that are given terms instead of texts. */
public final class Terms {

    private Terms() {}

    /** Returns the terms a field holds of a text, in order. */
    public static List<String> of(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = FieldAnalyzer.INSTANCE.tokenStream(field, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
