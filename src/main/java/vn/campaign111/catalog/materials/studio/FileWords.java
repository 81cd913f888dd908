package vn.campaign111.catalog.materials.studio;

import org.jspecify.annotations.Nullable;
import vn.campaign111.media.text.TextFacts;

/**
 * What an officer is told about the words in a file.
 *
 * @param key of the sentence below {@code catalog.file.words.}
 * @param count how many pages, slides or sheets hold words
 * @param isFound whether they can be found; otherwise the sentence says why not
 * @param isCut whether only the beginning of a long file can be found
 */
public record FileWords(String key, int count, boolean isFound, boolean isCut) {

    /** @param facts what is known, or null while the file waits to be looked into */
    static FileWords of(@Nullable TextFacts facts) {
        if (facts == null) {
            return new FileWords("waiting", 0, true, false);
        }
        return facts.isRead()
                ? new FileWords(facts.unit(), facts.pages(), true, facts.isCut() == 1)
                : new FileWords(facts.outcome(), 0, false, false);
    }
}
