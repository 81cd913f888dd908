package vn.campaign111.search.language;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to understand a typed token.
 *
 * @param syllables what it may mean, in order; more than one when it was a joined or shortened word
 * @param written how that is written, for showing
 * @param weight what a match counts, from 0 to 1
 * @param exactWeight what agreement of the marks counts beside, 0 to leave them out
 * @param origin how the reading came about
 */
public record Reading(List<Syllable> syllables, String written, double weight, double exactWeight, Origin origin) {

    private static final Pattern FINAL_Y = Pattern.compile("(?i).*y[\\p{M}sfrxjz0-9]*");

    /** How a reading came about. */
    public enum Origin {
        TYPED,
        DECODED,
        EXPANDED,
        SPLIT,
        CORRECTED,
        RESTORED,
        /** As {@link #RESTORED}, though no text has it beside either neighbour: any other may be meant as well. */
        GUESSED
    }

    public Reading {
        syllables = List.copyOf(syllables);
    }

    static Reading typed(String token) {
        return new Reading(List.of(Syllable.of(token)), token, 1, 1, Origin.TYPED);
    }

    static Reading of(Syllable syllable, String token, double weight, Origin origin) {
        return new Reading(List.of(syllable), syllable.written(endsInY(token)), weight, 1, origin);
    }

    /** Tells whether y is the last letter typed, whatever mark or key of a tone comes after it. */
    static boolean endsInY(String token) {
        return FINAL_Y.matcher(Normalizer.normalize(token, Normalizer.Form.NFD)).matches();
    }

    Reading weighing(double other) {
        return new Reading(syllables, written, other, exactWeight, origin);
    }

    public Syllable first() {
        return syllables.getFirst();
    }

    public Syllable last() {
        return syllables.getLast();
    }
}
