package vn.campaign111.search.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as understood.
 *
 * @param slots the places of its words, in order
 * @param phrases what must stand as typed, as syllables in order
 * @param excluded words and phrases that must not stand there
 * @param synonyms phrases that mean the same as one in the question
 * @param wantsNew whether what is new is wanted
 * @param better how the question is written when it was decoded, mended or given its tones, or null when it was well typed
 * @param truncated whether its end was cut, or some of its many phrases or excluded words
 */
public record Question(
        List<Slot> slots,
        List<List<Syllable>> phrases,
        List<List<Syllable>> excluded,
        List<List<Syllable>> synonyms,
        boolean wantsNew,
        @Nullable String better,
        boolean truncated) {

    public Question {
        slots = List.copyOf(slots);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
        synonyms = List.copyOf(synonyms);
    }

    /** Tells whether it says nothing to look for. */
    public boolean isEmpty() {
        return slots.isEmpty() && phrases.isEmpty();
    }

    /** Tells whether every word stood in quotes. */
    public boolean isAllQuoted() {
        return slots.size() == phrases.stream().mapToInt(List::size).sum();
    }

    /** Returns the slots that say something of the subject. */
    public List<Slot> telling() {
        return slots.stream().filter(slot -> !slot.asked()).toList();
    }
}
