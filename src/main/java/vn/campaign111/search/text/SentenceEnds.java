package vn.campaign111.search.text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the sentences of a text end, its two ends included. Immutable. */
final class SentenceEnds {

    private final String text;
    /** In ascending order. */
    private final int[] places;

    private SentenceEnds(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static SentenceEnds in(String text) {
        BreakIterator finder = BreakIterator.getSentenceInstance(Locale.ROOT);
        finder.setText(text);
        return new SentenceEnds(
                text,
                IntStream.iterate(finder.first(), place -> place != BreakIterator.DONE, place -> finder.next())
                        .toArray());
    }

    /** Returns an iterator over them, at the beginning of the text. */
    BreakIterator iterator() {
        return new Places();
    }

    /** Walks along the places without looking at the text. It stays with this text. */
    private final class Places extends BreakIterator {

        private int at;

        @Override
        public int first() {
            at = 0;
            return current();
        }

        @Override
        public int last() {
            at = places.length - 1;
            return current();
        }

        @Override
        public int next() {
            return next(1);
        }

        @Override
        public int previous() {
            return next(-1);
        }

        @Override
        public int next(int count) {
            int wanted = Math.clamp((long) at + count, 0, places.length - 1);
            boolean isThere = wanted == at + count;
            at = wanted;
            return isThere ? current() : DONE;
        }

        @Override
        public int following(int offset) {
            int found = Arrays.binarySearch(places, offset);
            at = found < 0 ? -found - 2 : found;
            return next();
        }

        @Override
        public int preceding(int offset) {
            int found = Arrays.binarySearch(places, offset);
            at = found < 0 ? -found - 1 : found;
            return previous();
        }

        @Override
        public int current() {
            return places[at];
        }

        @Override
        public CharacterIterator getText() {
            return new StringCharacterIterator(text);
        }

        @Override
        public void setText(CharacterIterator other) {
            throw new UnsupportedOperationException("these are the places of one text");
        }
    }
}
