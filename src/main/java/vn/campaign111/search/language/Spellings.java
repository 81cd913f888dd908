package vn.campaign111.search.language;

import java.util.ArrayList;
import java.util.List;

/** What a single typed word may be without knowing any corpus. */
public final class Spellings {

    private Spellings() {}

    /**
     * Returns the word as typed, then what it is short for when that is one syllable, then, when it can be no Vietnamese
     * word, what its keys make in Telex or VNI.
     */
    public static List<Syllable> of(String token) {
        List<Syllable> spellings = new ArrayList<>(List.of(Syllable.of(token)));
        List<Syllable> meaning = Abbreviations.meaning(token);
        if (meaning.size() == 1) {
            spellings.addAll(meaning);
        }
        if (!SyllableShape.isVietnameseWithoutMarks(Ascii.lower(token))) {
            spellings.addAll(Keystrokes.decode(token));
        }
        return List.copyOf(spellings);
    }
}
