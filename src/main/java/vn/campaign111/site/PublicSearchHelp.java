package vn.campaign111.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.campaign111.catalog.hotline.HelpLine;
import vn.campaign111.catalog.hotline.Hotline;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Address;
import vn.campaign111.search.help.AdultQuestion;
import vn.campaign111.search.help.HelpIntent;

/**
 * The calm card above the results of a question that sounds like distress.
 *
 * @param intent what the question is about, see {@link HelpIntent#key}
 * @param dangerNow whether emergency numbers come before 111
 * @param title one short sentence
 * @param text one or two more
 * @param actions what to press, the first one first
 */
public record PublicSearchHelp(String intent, boolean dangerNow, String title, String text, List<Action> actions) {

    private static final String MEDICAL = "medical";
    /** Whom a child in danger at this moment needs before the hotline. */
    private static final List<String> FIRST_IN_DANGER = List.of("police", MEDICAL);

    private static final Map<String, List<String>> FIRST_BY_INTENT =
            Map.of("fire", List.of("fire", MEDICAL), "self-harm", List.of(MEDICAL));

    private static final String PAGE = "/goi-111";

    /** Something to press: a number to dial or a page to read. */
    public record Action(String label, String url, boolean primary) {}

    /**
     * Makes the card that answers a question.
     *
     * @param question decides whether the card speaks to a child or to who cares for one
     * @param written what to read that is written for this moment
     */
    static PublicSearchHelp of(
            String question,
            HelpIntent intent,
            Hotline hotline,
            Words words,
            Optional<PublicSearchResult.Hit> written) {
        Locale locale = words.locale();
        List<Action> actions = new ArrayList<>();
        if (intent.dangerNow()) {
            FIRST_BY_INTENT.getOrDefault(intent.key(), FIRST_IN_DANGER).stream()
                    .flatMap(kind -> hotline.emergencies().stream()
                            .filter(line -> line.kind().equals(kind)))
                    .forEach(line -> actions.add(call(line, words, "site.search.help.call-emergency", true)));
        }
        actions.add(call(hotline.line(), words, "site.search.help.call-hotline", true));
        written.ifPresent(
                page -> actions.add(new Action(words.text("site.search.help.read", page.title()), page.path(), false)));
        actions.add(new Action(words.text("site.search.help.more"), page(locale), false));
        String key = key(question, intent, words);
        return new PublicSearchHelp(
                intent.key(),
                intent.dangerNow(),
                words.text(key + ".title"),
                words.text(key + ".text"),
                List.copyOf(actions));
    }

    private static String key(String question, HelpIntent intent, Words words) {
        String toChild = "site.search.help." + intent.key();
        String toAdult = toChild + ".adult";
        return words.has(toAdult + ".title") && AdultQuestion.isOne(question) ? toAdult : toChild;
    }

    /** Returns the path of the page about the hotline. */
    static String page(Locale locale) {
        return Address.in(locale.getLanguage()) + PAGE;
    }

    private static Action call(HelpLine line, Words words, String key, boolean primary) {
        return new Action(words.text(key, line.number(), line.name(words.locale())), line.callUrl(), primary);
    }
}
