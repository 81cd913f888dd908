package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notices that somebody typed with the Vietnamese keyboard switched off and reads the keys instead. One odd word is no
 * evidence: «sex», «chat», «box» stay what they are in a plain question.
 */
final class KeyboardSwitchedOff {

    private static final double RAW_WEIGHT = 0.6;
    private static final double ENOUGH_SHARE = 0.25;
    private static final int ENOUGH_TOKENS = 2;
    private static final int SHORT_QUESTION = 3;
    private static final Set<String> WITH_LONG_O = Set.of("xoong", "boong", "goong");

    private KeyboardSwitchedOff() {}

    static List<Slot> read(List<Slot> slots, Corpus corpus) {
        long evidence =
                slots.stream().filter(slot -> isEvidence(slot.typed(), corpus)).count();
        boolean many = evidence >= ENOUGH_TOKENS && evidence >= slots.size() * ENOUGH_SHARE;
        boolean enough = many || (evidence >= 1 && slots.size() <= SHORT_QUESTION);
        List<Slot> read = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            boolean decode = enough || isEvidence(slot.typed(), corpus);
            read.add(decode ? decoded(slot, corpus) : slot);
        }
        return read;
    }

    private static boolean isEvidence(String token, Corpus corpus) {
        String folded = Ascii.lower(token);
        return !ForeignWords.contains(token)
                && (!SyllableShape.isVietnameseWithoutMarks(folded) || isMostlyKeys(folded))
                && corpus.folded(Syllable.of(token).folded()) == 0
                && !known(token, corpus).isEmpty();
    }

    /** «coong» is công; of the words that are written so there are three. */
    private static boolean isMostlyKeys(String folded) {
        return folded.endsWith("oong") && !WITH_LONG_O.contains(folded);
    }

    private static Slot decoded(Slot slot, Corpus corpus) {
        List<Syllable> syllables = known(slot.typed(), corpus);
        if (syllables.isEmpty()) {
            return slot;
        }
        Reading raw = slot.best();
        List<Reading> readings = new ArrayList<>();
        for (Syllable syllable : syllables) {
            readings.add(Reading.of(syllable, slot.typed(), 1, Reading.Origin.DECODED));
        }
        if (corpus.folded(raw.first().folded()) > 0) {
            readings.add(raw.weighing(RAW_WEIGHT));
        }
        return new Slot(slot.typed(), readings, slot.asked());
    }

    private static List<Syllable> known(String token, Corpus corpus) {
        return Keystrokes.decode(token).stream()
                .filter(syllable -> corpus.exact(syllable.exact()) > 0)
                .toList();
    }
}
