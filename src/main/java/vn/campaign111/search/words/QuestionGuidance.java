package vn.campaign111.search.words;

import jakarta.inject.Singleton;
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
        return new Guidance(
                asTyped,
                promotions.forQuestion(question),
                heard.filter(HelpIntent::isDistress).isPresent()
                        ? preferred.audiences(question)
                        : preferred.of(question),
                heard.map(HelpIntent::key).orElse(null));
    }
}
