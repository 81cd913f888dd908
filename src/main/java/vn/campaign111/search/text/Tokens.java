package vn.campaign111.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.campaign111.search.language.QuestionReader.Token;

/** Cuts questions and texts into words at the same places, leaving the words as typed. */
public final class Tokens {

    private static final Analyzer AS_TYPED = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private Tokens() {}

    /** Takes a word as typed and where it stands; both change with the next. Returns false to be given no more. */
    @FunctionalInterface
    public interface Taker {
        boolean take(CharTermAttribute word, OffsetAttribute place);
    }

    /** Hands over the words of a text one after the other; no two texts at a time on a thread. */
    public static void each(String text, Taker taker) {
        try (TokenStream stream = AS_TYPED.tokenStream("typed", parted(text))) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            boolean goesOn = true;
            while (goesOn && stream.incrementToken()) {
                goesOn = taker.take(word, place);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text with a space in place of what people write without one or for emphasis: {@code con.bị._bắt_nạt_}; as long as it was. */
    private static String parted(String text) {
        char[] parted = null;
        for (int i = 0; i < text.length(); i++) {
            if (isJoint(text, i)) {
                parted = parted == null ? text.toCharArray() : parted;
                parted[i] = ' ';
            }
        }
        return parted == null ? text : new String(parted);
    }

    private static boolean isJoint(String text, int at) {
        return switch (text.charAt(at)) {
            case '_' -> true;
            case '.', ':' ->
                at > 0
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1))
                        && isOfLetter(text.charAt(at - 1));
            default -> false;
        };
    }

    private static boolean isOfLetter(char one) {
        return Character.isLetter(one) || Character.getType(one) == Character.NON_SPACING_MARK;
    }

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        each(text, (word, place) -> tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset())));
        return tokens;
    }
}
