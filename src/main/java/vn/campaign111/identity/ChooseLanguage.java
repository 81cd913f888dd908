package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;

/** Remembers the language somebody reads the screens in. */
@Singleton
class ChooseLanguage {

    private final AccountRows accounts;
    private final Journal journal;

    ChooseLanguage(AccountRows accounts, Journal journal) {
        this.accounts = accounts;
        this.journal = journal;
    }

    @Transactional
    void choose(Actor actor, String language) {
        String known = language.equals("en") ? "en" : "vi";
        accounts.chooseLanguage(actor.accountId(), known);
        journal.append(Event.of("account-language-chosen", "account", actor.accountId(), actor.accountId())
                .with("language", known));
    }
}
