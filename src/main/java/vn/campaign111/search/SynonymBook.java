package vn.campaign111.search;

import jakarta.inject.Singleton;
import vn.campaign111.search.language.Synonyms;
import vn.campaign111.search.language.WordList;

/** The phrases that mean the same, as they stand at present. */
@Singleton
public class SynonymBook {

    private final Synonyms shipped = Synonyms.of(WordList.lines("synonyms.txt"));

    /** Returns the phrases as they stand now; immutable. */
    public Synonyms current() {
        return shipped;
    }
}
