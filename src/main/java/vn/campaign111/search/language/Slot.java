package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of one typed token in a question, with the ways to understand it.
 *
 * @param typed the token
 * @param readings at least one, the likeliest first
 * @param asked whether it is a word of asking (gì, nào …), which says nothing about the subject
 */
public record Slot(String typed, List<Reading> readings, boolean asked) {

    public Slot {
        readings = List.copyOf(readings);
    }

    static Slot of(String token) {
        return new Slot(token, List.of(Reading.typed(token)), false);
    }

    public Reading best() {
        return readings.getFirst();
    }

    /** Returns the slot with a likelier reading, the others after it. */
    Slot preferring(Reading reading) {
        List<Reading> all = new ArrayList<>(List.of(reading));
        all.addAll(readings);
        return new Slot(typed, all, asked);
    }

    /** Returns the slot with its likeliest reading replaced. */
    Slot replacingBest(Reading reading) {
        List<Reading> all = new ArrayList<>(readings);
        all.set(0, reading);
        return new Slot(typed, all, asked);
    }

    /** Returns the slot with a less likely reading besides. */
    Slot allowing(Reading reading) {
        List<Reading> all = new ArrayList<>(readings);
        all.add(reading);
        return new Slot(typed, all, asked);
    }

    Slot asAsked() {
        return new Slot(typed, readings, true);
    }
}
