package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends slips of a finger and sound-alike spellings, in context: a syllable is doubted only when the corpus does not
 * know it, never saw it beside either neighbour, or saw one that sounds like it there far more often. The space of
 * syllables is so dense that correcting more than that ruins results.
 */
final class Speller {

    private static final double[] WEIGHTS_UNKNOWN = {1, 0.7};
    private static final double[] WEIGHTS_KNOWN = {0.6, 0.36};
    private static final int LONGEST = 14;
    private static final int SHORT = 5;
    /** How much oftener another spelling must stand beside the neighbours before a known one is doubted. */
    private static final long FAR_OFTENER = 20;
    /** A corpus of fewer documents does not know every syllable there is. */
    private static final int SMALL_CORPUS = 300;

    private static final String[][] SOUND_ALIKE_INITIALS = {
        {"s", "x"}, {"ch", "tr"}, {"gi", "d"}, {"r", "d"}, {"gi", "r"}, {"l", "n"}, {"i", "y"}, {"c", "k"}, {"v", "d"}
    };
    private static final String[][] SOUND_ALIKE_CODAS = {{"n", "ng"}, {"t", "c"}, {"n", "nh"}};

    private final List<Slot> slots;
    private final List<Syllable> words;
    private final Corpus corpus;
    private final boolean toneless;
    private final boolean marked;
    private final boolean allInCapitals;

    private Speller(List<Slot> slots, Corpus corpus) {
        this.slots = slots;
        this.corpus = corpus;
        this.words = slots.stream().map(slot -> slot.best().first()).toList();
        this.toneless =
                slots.stream().flatMap(slot -> slot.best().syllables().stream()).noneMatch(Syllable::isToned);
        this.marked = words.stream().anyMatch(word -> !word.isBare());
        this.allInCapitals = slots.stream().allMatch(slot -> isInCapitals(slot.typed()));
    }

    private static boolean isInCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    static List<Slot> correct(List<Slot> slots, Corpus corpus) {
        Speller speller = new Speller(slots, corpus);
        return IntStream.range(0, slots.size()).mapToObj(speller::corrected).toList();
    }

    private Slot corrected(int at) {
        Slot slot = slots.get(at);
        if (!isDoubtful(slot)) {
            return slot;
        }
        Syllable typed = asComparable(slot.best().first());
        boolean known = typed.isBare() ? corpus.folded(typed.folded()) > 0 : corpus.exact(typed.exact()) > 0;
        if (known && slots.size() == 1) {
            return slot;
        }
        long own = known ? pairs(at, typed) : 0;
        List<Syllable> better = candidates(typed, known && own > 0).stream()
                .filter(candidate -> !known || pairs(at, candidate) > own * FAR_OFTENER)
                .sorted(Comparator.comparingDouble((Syllable candidate) -> fit(at, candidate))
                        .thenComparingLong(this::count)
                        .reversed())
                .limit(WEIGHTS_KNOWN.length)
                .toList();
        boolean name = isName(at, typed) && better.stream().noneMatch(candidate -> pairs(at, candidate) > 0);
        return known || name || isMerelyNew(typed) ? doubting(slot, better) : replacing(slot, better);
    }

    /** Marks say nothing where tones were left out throughout: tones are restored later, among all spellings. */
    private Syllable asComparable(Syllable syllable) {
        return toneless ? Syllable.ofExact(syllable.folded()) : syllable;
    }

    /**
     * Who types marks and one word without them that is none of Vietnamese means a name: «iPhone», «mess». So does who asks
     * in another language, where a short word is one letter from many others: «best», «rest».
     */
    private boolean isName(int at, Syllable typed) {
        return typed.isBare()
                && !SyllableShape.isVietnamese(typed)
                && (marked || (typed.folded().length() <= SHORT && isAmongForeign(at)));
    }

    private boolean isAmongForeign(int at) {
        List<Syllable> others = new ArrayList<>(words);
        others.remove(at);
        return !others.isEmpty() && SyllableShape.areForeign(others);
    }

    /** A word in capitals among others is a code: «NQ», «GPA». */
    private boolean isDoubtful(Slot slot) {
        String folded = slot.best().first().folded();
        return slot.best().origin() == Reading.Origin.TYPED
                && slot.readings().size() == 1
                && Ascii.isWord(folded)
                && folded.length() <= LONGEST
                && folded.length() >= 2
                && (allInCapitals || !isInCapitals(slot.typed()))
                && !ForeignWords.contains(slot.typed());
    }

    /** A sound syllable that a small corpus happens not to hold. */
    private boolean isMerelyNew(Syllable typed) {
        return corpus.documents() < SMALL_CORPUS && SyllableShape.isVietnamese(typed);
    }

    private static Slot doubting(Slot slot, List<Syllable> better) {
        Slot doubted = slot;
        for (int i = 0; i < better.size(); i++) {
            doubted = doubted.allowing(reading(slot, better.get(i), WEIGHTS_KNOWN[i]));
        }
        return doubted;
    }

    private static Slot replacing(Slot slot, List<Syllable> better) {
        Slot replaced = slot;
        for (int i = better.size() - 1; i >= 0; i--) {
            replaced = replaced.preferring(reading(slot, better.get(i), WEIGHTS_UNKNOWN[i]));
        }
        return replaced;
    }

    private static Reading reading(Slot slot, Syllable meant, double weight) {
        return Reading.of(meant, slot.typed(), weight, Reading.Origin.CORRECTED);
    }

    /** Returns how well a syllable fits between its neighbours: seen beside both is more than often beside one. */
    private double fit(int at, Syllable candidate) {
        return Math.log1p((double) pairBefore(at, candidate)) + Math.log1p((double) pairAfter(at, candidate));
    }

    private long count(Syllable candidate) {
        return candidate.isBare() ? corpus.folded(candidate.folded()) : corpus.exact(candidate.exact());
    }

    /** Returns how often a syllable stands beside the neighbours of a place; marks count where both have them. */
    private long pairs(int at, Syllable syllable) {
        return pairBefore(at, syllable) + pairAfter(at, syllable);
    }

    private long pairBefore(int at, Syllable syllable) {
        return at == 0 ? 0 : pair(slots.get(at - 1).best().last(), syllable);
    }

    private long pairAfter(int at, Syllable syllable) {
        return at + 1 == slots.size()
                ? 0
                : pair(syllable, slots.get(at + 1).best().first());
    }

    private long pair(Syllable first, Syllable second) {
        return toneless || first.isBare() || second.isBare()
                ? corpus.foldedPair(first.folded(), second.folded())
                : corpus.exactPair(first.exact(), second.exact());
    }

    /** Returns known syllables that may have been meant: those that sound alike, and unless told not to, one slip away. */
    private Set<Syllable> candidates(Syllable typed, boolean onlySoundAlike) {
        Set<String> forms = new LinkedHashSet<>();
        soundAlike(typed.folded(), forms);
        if (!onlySoundAlike) {
            oneSlipAway(typed.folded(), forms);
        }
        forms.removeIf(form -> corpus.folded(form) == 0);
        forms.remove(typed.folded());
        Set<Syllable> candidates = new LinkedHashSet<>();
        if (typed.isBare()) {
            forms.forEach(form -> candidates.add(Syllable.ofExact(form)));
            return candidates;
        }
        corpus.spellings(typed.folded()).forEach(exact -> candidates.add(Syllable.ofExact(exact)));
        forms.forEach(form -> spelling(form, typed).ifPresent(candidates::add));
        candidates.remove(typed);
        return candidates;
    }

    /** Returns the commonest spelling that keeps the tone that was typed. */
    private Optional<Syllable> spelling(String folded, Syllable typed) {
        return corpus.spellings(folded).stream()
                .map(Syllable::ofExact)
                .filter(spelling -> spelling.tone() == typed.tone())
                .findFirst();
    }

    private static void soundAlike(String folded, Set<String> candidates) {
        for (String[] pair : SOUND_ALIKE_INITIALS) {
            swapStart(folded, pair[0], pair[1], candidates);
            swapStart(folded, pair[1], pair[0], candidates);
        }
        for (String[] pair : SOUND_ALIKE_CODAS) {
            swapEnd(folded, pair[0], pair[1], candidates);
            swapEnd(folded, pair[1], pair[0], candidates);
        }
    }

    private static void swapStart(String folded, String from, String to, Set<String> candidates) {
        if (folded.startsWith(from)) {
            candidates.add(to + folded.substring(from.length()));
        }
    }

    private static void swapEnd(String folded, String from, String to, Set<String> candidates) {
        if (folded.endsWith(from)) {
            candidates.add(folded.substring(0, folded.length() - from.length()) + to);
        }
    }

    /** Every text one insertion, deletion, replacement or exchange of neighbours away. */
    private static void oneSlipAway(String folded, Set<String> candidates) {
        for (int i = 0; i <= folded.length(); i++) {
            String head = folded.substring(0, i);
            String tail = folded.substring(i);
            if (!tail.isEmpty()) {
                candidates.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                candidates.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
            for (char c = 'a'; c <= 'z'; c++) {
                candidates.add(head + c + tail);
                if (!tail.isEmpty()) {
                    candidates.add(head + c + tail.substring(1));
                }
            }
        }
    }
}
