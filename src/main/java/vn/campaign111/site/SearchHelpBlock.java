package vn.campaign111.site;

import org.jspecify.annotations.Nullable;
import vn.campaign111.search.help.HelpIntent;
import vn.campaign111.site.page.Action;
import vn.campaign111.site.page.HelpBlock;

/** Makes the calm card of a page out of what is known of a question in distress. */
final class SearchHelpBlock {

    private SearchHelpBlock() {}

    static @Nullable HelpBlock of(@Nullable PublicSearchHelp help) {
        return help == null
                ? null
                : new HelpBlock(
                        help.title(),
                        help.text(),
                        help.dangerNow(),
                        help.actions().stream()
                                .map(action -> new Action(action.label(), action.url(), action.primary()))
                                .toList());
    }

    /** Tells whether the page may have to be hidden from somebody: who asks for the hotline's number hides nothing. */
    static boolean isDistress(@Nullable PublicSearchHelp help) {
        return help != null && !help.intent().equals(HelpIntent.HOTLINE);
    }
}
