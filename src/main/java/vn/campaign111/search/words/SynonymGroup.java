package vn.campaign111.search.words;

import java.util.List;

/**
 * Phrases that mean the same. Immutable.
 *
 * @param phrases tidied, in the officer's order
 * @param oneWay whether only a question with the first phrase finds the others, and not the other way round
 * @param note why they mean the same; may be empty
 */
public record SynonymGroup(List<String> phrases, boolean oneWay, String note) {

    public SynonymGroup {
        phrases = List.copyOf(phrases);
        note = note.strip();
    }

    /** Reads a form; one phrase a line. */
    public static SynonymGroup written(String phrases, boolean oneWay, String note) {
        return new SynonymGroup(WrittenPhrase.lines(phrases), oneWay, note);
    }

    /** Returns the group as the search room reads it, see {@link vn.campaign111.search.language.Synonyms}. */
    public String line() {
        if (!oneWay) {
            return String.join(" = ", phrases);
        }
        return phrases.getFirst() + " > " + String.join(" = ", phrases.subList(1, phrases.size()));
    }

    /** Tells whether there is enough to look for. */
    public boolean isWhole() {
        return phrases.size() >= 2;
    }
}
