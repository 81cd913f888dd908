package vn.campaign111.search.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.words.PromotableDocuments.Promotable;

/**
 * What a question finds today, and what it will find with a promotion that is not saved yet.
 *
 * @param question as typed
 * @param locale the language of the site on which it is asked
 * @param understood how it is read when it was mended or given its tones, or null
 * @param help the distress whose card stands above the results, see {@link vn.campaign111.search.help.HelpIntent#key}, or null
 * @param meant whether the promotion is for this question at all
 * @param today found as the public finds it now
 * @param then found on the days of the promotion
 * @param places of the promoted documents, in their order
 */
public record PromotionTrial(
        String question,
        String locale,
        @Nullable String understood,
        @Nullable String help,
        boolean meant,
        Trial.Found today,
        Trial.Found then,
        List<Place> places) {

    /** How far down places are told. */
    static final int DEPTH = SearchRequest.MAX_SIZE;

    public PromotionTrial {
        places = List.copyOf(places);
    }

    /**
     * Where a document stands.
     *
     * @param today its place now, from 1, or 0 when it is not among the first hundred
     * @param then its place with the promotion, as above
     */
    public record Place(Promotable document, int today, int then) {}
}
