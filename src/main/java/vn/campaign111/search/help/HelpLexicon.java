package vn.campaign111.search.help;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Hears distress in a question, by the phrases the product comes with and those officers keep, else by what its words
 * together tell of. Being asked once too often is better than once too seldom. It needs neither index nor database, keeps
 * nothing, and nothing typed may be logged.
 */
@Singleton
public final class HelpLexicon {

    private volatile HelpEar ear = new HelpEar(HelpPhrase.shipped());

    /**
     * What was heard.
     *
     * @param phrase by which: its text, or the number itself when somebody asked for the hotline by number, or what
     *     together told of it, {@code one + other}
     */
    public record Heard(HelpIntent intent, String phrase) {}

    /**
     * A phrase that stands in a question and was not heard.
     *
     * @param against what spoke against it: a look-alike, or a word of those who only look for something about a matter
     */
    public record Unheard(String phrase, String against) {}

    /** Listens for these phrases from now on; earlier ones come first among equals. */
    public void use(List<HelpPhrase> phrases) {
        ear = new HelpEar(phrases);
    }

    /** Returns what the question is in distress about, danger at this moment first; never throws. */
    public Optional<HelpIntent> find(String question) {
        return hear(question).map(Heard::intent);
    }

    /** As {@link #find}, with the phrase it was heard by. */
    public Optional<Heard> hear(String question) {
        return ear.hear(question);
    }

    /** Returns the phrase that stands in the question without being heard, for those who keep the phrases. */
    public Optional<Unheard> unheard(String question) {
        return ear.unheard(question);
    }
}
