package vn.campaign111.search.words;

import java.util.Set;
import vn.campaign111.journal.JournalEntry;

/** What the journal calls the changes of officers' words. */
final class WordsEvent {

    static final String SYNONYMS = "synonym-group";
    static final String PROMOTION = "promotion";
    static final String HELP_PHRASE = "help-phrase";

    private static final Set<String> SUBJECTS = Set.of(SYNONYMS, PROMOTION, HELP_PHRASE);

    private WordsEvent() {}

    static boolean isTold(JournalEntry entry) {
        return SUBJECTS.contains(entry.subjectType());
    }
}
