package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends slips of a finger and sound-alike spellings, in context: a syllable is doubted only when the corpus does not
 * know it, or never saw it beside either neighbour. The space of syllables is so dense that correcting more than that
 * ruins results.
 */
final class Speller {

    private static final double[] WEIGHTS_UNKNOWN = {1, 0.7};
    private static final double[] WEIGHTS_KNOWN = {0.6, 0.36};
    private static final int LONGEST = 14;
    private static final long PAIR_WORTH = 1_000;
    private static final String[][] SOUND_ALIKE_INITIALS = {
        {"s", "x"}, {"ch", "tr"}, {"gi", "d"}, {"r", "d"}, {"gi", "r"}, {"l", "n"}, {"i", "y"}, {"c", "k"}, {"v", "d"}
    };
    private static final String[][] SOUND_ALIKE_CODAS = {{"n", "ng"}, {"t", "c"}, {"n", "nh"}};

    private Speller() {}

    static List<Slot> correct(List<Slot> slots, Corpus corpus) {
        List<Slot> corrected = new ArrayList<>(slots.size());
        for (int i = 0; i < slots.size(); i++) {
            @Nullable String before = i > 0 ? slots.get(i - 1).best().last().folded() : null;
            @Nullable
            String after =
                    i + 1 < slots.size() ? slots.get(i + 1).best().first().folded() : null;
            corrected.add(correct(slots.get(i), before, after, corpus));
        }
        return corrected;
    }

    private static Slot correct(Slot slot, @Nullable String before, @Nullable String after, Corpus corpus) {
        Reading best = slot.best();
        String folded = best.first().folded();
        if (best.origin() != Reading.Origin.TYPED
                || !Ascii.isWord(folded)
                || folded.length() > LONGEST
                || folded.length() < 2
                || slot.readings().size() > 1
                || ForeignWords.contains(slot.typed())) {
            return slot;
        }
        boolean known = corpus.folded(folded) > 0;
        if (known && (pairs(before, folded, after, corpus) > 0 || (before == null && after == null))) {
            return slot;
        }
        List<String> candidates = candidates(folded, corpus).stream()
                .filter(candidate -> !known || pairs(before, candidate, after, corpus) > 0)
                .sorted(Comparator.comparingLong((String candidate) -> worth(candidate, before, after, corpus))
                        .reversed())
                .limit(WEIGHTS_KNOWN.length)
                .toList();
        return known ? doubting(slot, candidates, corpus) : replacing(slot, candidates, corpus);
    }

    private static Slot doubting(Slot slot, List<String> candidates, Corpus corpus) {
        Slot doubted = slot;
        for (int i = 0; i < candidates.size(); i++) {
            doubted = doubted.allowing(reading(slot, candidates.get(i), WEIGHTS_KNOWN[i], corpus));
        }
        return doubted;
    }

    private static Slot replacing(Slot slot, List<String> candidates, Corpus corpus) {
        Slot replaced = slot;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            replaced = replaced.preferring(reading(slot, candidates.get(i), WEIGHTS_UNKNOWN[i], corpus));
        }
        return replaced;
    }

    private static Reading reading(Slot slot, String candidate, double weight, Corpus corpus) {
        Syllable typed = slot.best().first();
        String exact = corpus.spellings(candidate).stream()
                .filter(spelling -> !typed.isToned() || spelling.endsWith(tone(typed)))
                .findFirst()
                .orElse(candidate);
        Syllable meant = typed.isBare() ? Syllable.ofExact(candidate) : Syllable.ofExact(exact);
        return Reading.of(meant, slot.typed(), weight, Reading.Origin.CORRECTED);
    }

    private static String tone(Syllable syllable) {
        return syllable.exact().substring(syllable.exact().length() - 1);
    }

    private static long worth(String candidate, @Nullable String before, @Nullable String after, Corpus corpus) {
        return PAIR_WORTH * pairs(before, candidate, after, corpus)
                + Math.min(PAIR_WORTH - 1, corpus.folded(candidate));
    }

    private static long pairs(@Nullable String before, String folded, @Nullable String after, Corpus corpus) {
        long first = before == null ? 0 : corpus.foldedPair(before, folded);
        long second = after == null ? 0 : corpus.foldedPair(folded, after);
        return first + second;
    }

    private static Set<String> candidates(String folded, Corpus corpus) {
        Set<String> candidates = new LinkedHashSet<>();
        soundAlike(folded, candidates);
        oneSlipAway(folded, candidates);
        candidates.remove(folded);
        candidates.removeIf(candidate -> corpus.folded(candidate) == 0);
        return candidates;
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
