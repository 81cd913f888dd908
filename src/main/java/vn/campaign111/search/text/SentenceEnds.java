package vn.campaign111.search.text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where the sentences of a text end, its two ends included. What goes on for long without an end, as tables and lists
 * do, is cut at the end of a line, or else between two words. Immutable.
 */
final class SentenceEnds {

    /** In letters. */
    static final int LONGEST = 300;

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
        IntStream.Builder places = IntStream.builder();
        int last = finder.first();
        places.add(last);
        for (int end = finder.next(); end != BreakIterator.DONE; end = finder.next()) {
            while (end - last > LONGEST) {
                last = cut(text, last);
                places.add(last);
            }
            last = end;
            places.add(last);
        }
        return new SentenceEnds(text, places.build().toArray());
    }

    /** Returns where to cut what begins at a place and is too long: behind its last line that fits, its last word. */
    private static int cut(String text, int start) {
        int farthest = start + LONGEST;
        int line = text.lastIndexOf('\n', farthest - 1);
        if (line > start) {
            return line + 1;
        }
        for (int place = farthest; place > start + 1; place--) {
            if (Character.isWhitespace(text.charAt(place - 1))) {
                return place;
            }
        }
        return Character.isLowSurrogate(text.charAt(farthest)) ? farthest - 1 : farthest;
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
