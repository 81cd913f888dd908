package vn.campaign111.search.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What young people and officers shorten, from {@code search/abbreviations.txt}; the short form always stays a reading. */
public final class Abbreviations {

    private static final double WEIGHT = 0.9;
    private static final Map<String, List<Syllable>> MEANINGS = load();

    private Abbreviations() {}

    /** Returns what a token is short for, or nothing. */
    public static List<Syllable> meaning(String token) {
        return MEANINGS.getOrDefault(Syllable.of(token).exact(), List.of());
    }

    static boolean isListed(String token) {
        return !meaning(token).isEmpty();
    }

    static Slot expand(Slot slot) {
        List<Syllable> meaning = meaning(slot.typed());
        if (meaning.isEmpty() || slot.best().origin() != Reading.Origin.TYPED) {
            return slot;
        }
        String written =
                String.join(" ", meaning.stream().map(Syllable::written).toList());
        return slot.allowing(new Reading(meaning, written, WEIGHT, 1, Reading.Origin.EXPANDED));
    }

    private static Map<String, List<Syllable>> load() {
        Map<String, List<Syllable>> meanings = new HashMap<>();
        for (String line : WordList.lines("abbreviations.txt")) {
            String[] sides = line.split("\\s*=\\s*", 2);
            List<Syllable> meaning =
                    Arrays.stream(sides[1].split("\\s+", -1)).map(Syllable::of).toList();
            for (String shortForm : sides[0].split("\\s+", -1)) {
                meanings.put(Syllable.of(shortForm).exact(), meaning);
            }
        }
        return Map.copyOf(meanings);
    }
}
