package vn.campaign111.search.language;

import java.util.List;

/** Notices that a question wants what is new, by the phrases of {@code search/new-words.txt}. */
final class WantsNew {

    private static final Synonyms PHRASES =
            Synonyms.of(List.of(String.join(" = ", WordList.lines("new-words.txt")) + " > new"));

    private WantsNew() {}

    static boolean in(List<Slot> slots) {
        return !PHRASES.in(slots).isEmpty();
    }
}
