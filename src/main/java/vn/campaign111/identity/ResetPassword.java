package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Problem;

/** Makes the password useless, ends the sessions and returns a link through which the owner chooses a new one. */
@Singleton
public class ResetPassword {

    private final Accounts accounts;
    private final AccountRows rows;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final Journal journal;

    ResetPassword(Accounts accounts, AccountRows rows, Sessions sessions, OneTimeLinks links, Journal journal) {
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.links = links;
        this.journal = journal;
    }

    @Transactional
    public String reset(Actor actor, String accountId) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        OwnAccount.refuse(actor, accountId);
        if (!accounts.required(accountId).active()) {
            throw Problem.conflict("account.disabled");
        }
        rows.choosePassword(accountId, null);
        sessions.endAll(accountId);
        String address = links.forNewAccount(actor, accountId);
        journal.append(Event.of("account-password-reset", "account", accountId, actor.accountId()));
        return address;
    }
}
