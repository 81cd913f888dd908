package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A phrase that may stand in a question. A typed syllable with marks must agree with the phrase, a bare one agrees without
 * them; so «từ từ» is not taken for «tự tử», but «tu tu» is. In a phrase of three places and more, one word may stand
 * between, tones may be left out, and one syllable may carry wrong marks. Immutable.
 */
public final class PhrasePattern {

    /** Stands in a written phrase for up to three words. */
    public static final String GAP = "…";

    private static final int LONG_PHRASE = 3;
    private static final int MOST_SKIPPED_AT_GAP = 3;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("/");

    private final List<Place> places;

    /**
     * The place of one word.
     *
     * @param any what may stand there, at least one
     * @param wanted the same, ready to be compared
     * @param afterGap whether other words may stand before it
     */
    private record Place(List<Syllable> any, TypedWord.Wanted wanted, boolean afterGap) {

        static Place of(List<Syllable> any, boolean afterGap) {
            return new Place(
                    any,
                    new TypedWord.Wanted(
                            any.stream().map(Syllable::folded).collect(Collectors.toUnmodifiableSet()),
                            any.stream().map(Syllable::exact).collect(Collectors.toUnmodifiableSet()),
                            any.stream().map(Syllable::toneless).collect(Collectors.toUnmodifiableSet())),
                    afterGap);
        }

        boolean mayMean(Place other) {
            return any.stream().anyMatch(one -> other.any.stream().anyMatch(one::agreesWith));
        }
    }

    private PhrasePattern(List<Place> places) {
        this.places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs a word");
        }
    }

    /** Reads a written phrase: words, {@link #GAP}, and {@code one/other} where either may stand. */
    public static PhrasePattern of(String written) {
        List<Place> places = new ArrayList<>();
        boolean afterGap = false;
        for (String word : SPACE.split(written.strip(), -1)) {
            if (word.equals(GAP)) {
                afterGap = true;
                continue;
            }
            List<Syllable> any = Arrays.stream(BAR.split(word, -1))
                    .filter(one -> !one.isEmpty())
                    .map(Syllable::of)
                    .toList();
            if (!any.isEmpty()) {
                places.add(Place.of(any, afterGap && !places.isEmpty()));
                afterGap = false;
            }
        }
        return new PhrasePattern(places);
    }

    /** Returns for each place the letters, without marks, of the words that may stand there; all places are needed. */
    public List<Set<String>> needed() {
        return places.stream().map(place -> place.wanted().folded()).toList();
    }

    /** Returns how many words it covers from there on, 0 when it does not stand there. */
    public int length(List<TypedWord> words, int start) {
        return length(words, start, places.size() >= LONG_PHRASE);
    }

    /** As {@link #length}, for the words as written, nothing amiss and nothing between except at a {@link #GAP}. */
    public int lengthAsWritten(List<TypedWord> words, int start) {
        return length(words, start, false);
    }

    /** Tells whether each place may be taken by one of the words, given without marks; a quick look before a close one. */
    public boolean mayBeAmong(Set<String> folded) {
        for (Place place : places) {
            if (!haveOneInCommon(place.wanted().folded(), folded)) {
                return false;
            }
        }
        return true;
    }

    /** Most phrases are passed over by this alone: it goes through the smaller set, and makes nothing. */
    private static boolean haveOneInCommon(Set<String> some, Set<String> others) {
        boolean someAreFewer = some.size() <= others.size();
        Set<String> fewer = someAreFewer ? some : others;
        Set<String> more = someAreFewer ? others : some;
        for (String one : fewer) {
            if (more.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it stands anywhere. */
    public boolean isIn(List<TypedWord> words) {
        for (int at = 0; at < words.size(); at++) {
            if (length(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #isIn}, nothing amiss. */
    public boolean standsAsWrittenIn(List<TypedWord> words) {
        for (int at = 0; at < words.size(); at++) {
            if (lengthAsWritten(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the words are the phrase and nothing else. */
    public boolean isAllOf(List<TypedWord> words) {
        return words.size() == places.size() && lengthAsWritten(words, 0) == words.size();
    }

    /** Tells whether its words stand one after another in the other phrase, for some choice of that phrase's words. */
    public boolean isWithin(PhrasePattern other) {
        for (int start = 0; start + places.size() <= other.places.size(); start++) {
            int from = start;
            boolean within = IntStream.range(0, places.size())
                    .allMatch(i -> places.get(i).mayMean(other.places.get(from + i)));
            if (within) {
                return true;
            }
        }
        return false;
    }

    private int length(List<TypedWord> words, int start, boolean lenient) {
        boolean maySkip = lenient;
        boolean maySlip = lenient;
        int at = start;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int most = place.afterGap() ? MOST_SKIPPED_AT_GAP : maySkip && i > 0 ? 1 : 0;
            int found = find(place, words, at, most);
            if (found < 0 && lenient && at < words.size() && words.get(at).meansWithoutTone(place.wanted())) {
                found = at;
            }
            if (found < 0 && maySlip && at < words.size() && words.get(at).differsInMarksOnly(place.wanted())) {
                maySlip = false;
                found = at;
            }
            if (found < 0) {
                return 0;
            }
            maySkip = maySkip && (found == at || place.afterGap());
            at = found + 1;
        }
        return at - start;
    }

    private static int find(Place place, List<TypedWord> words, int from, int most) {
        int last = Math.min(words.size() - 1, from + most);
        for (int at = from; at <= last; at++) {
            if (words.get(at).means(place.wanted())) {
                return at;
            }
        }
        return -1;
    }
}
