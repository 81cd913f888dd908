package vn.campaign111.search.words;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.campaign111.search.PreferredFacets;
import vn.campaign111.search.SearchRequest.Guidance;
import vn.campaign111.search.help.HelpIntent;

/** Tells what guides the answer to a question of the public besides its words; needs neither index nor database. */
@Singleton
public class QuestionGuidance {

    private final Promotions promotions;
    private final PreferredFacets preferred;

    QuestionGuidance(Promotions promotions, PreferredFacets preferred) {
        this.promotions = promotions;
        this.preferred = preferred;
    }

    /**
     * Returns what is promoted for the question, what counts more because of its words, and what it is in distress about.
     *
     * @param asTyped whether the words are taken as they stand
     * @param heard what was heard in the question
     */
    public Guidance of(String question, boolean asTyped, Optional<HelpIntent> heard) {
        return guidance(question, asTyped, heard, promotions.forQuestion(question));
    }

    /**
     * As {@link #of}, on the days of a promotion that is not saved yet.
     *
     * @param ownId of the promotion whose place it takes, or empty
     */
    public Guidance trying(String question, Optional<HelpIntent> heard, Promotion tried, String ownId) {
        return guidance(question, false, heard, promotions.trying(question, tried, ownId));
    }

    private Guidance guidance(String question, boolean asTyped, Optional<HelpIntent> heard, List<String> promoted) {
        return new Guidance(
                asTyped,
                promoted,
                heard.filter(HelpIntent::isDistress).isPresent()
                        ? preferred.audiences(question)
                        : preferred.of(question),
                heard.map(HelpIntent::key).orElse(null));
    }
}
