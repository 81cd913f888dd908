package vn.campaign111.search.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchResult.SearchHit;

/**
 * What a question finds with synonyms and without them.
 *
 * @param question as typed
 * @param locale the language of the site on which it is asked
 * @param understood how it is read when it was mended or given its tones, or null
 * @param help the distress whose card stands above the results, see {@link vn.campaign111.search.help.HelpIntent#key}, or null
 * @param groups the groups of synonyms that apply, as they are written
 * @param with found with them, best first
 * @param without found without any
 */
public record Trial(
        String question,
        String locale,
        @Nullable String understood,
        @Nullable String help,
        List<String> groups,
        Found with,
        Found without) {

    public Trial {
        groups = List.copyOf(groups);
    }

    /**
     * The first hits and how many there are in all.
     *
     * @param far whether readers are told that even the nearest has little to do with the question
     */
    public record Found(long total, List<SearchHit> hits, boolean far) {}
}
