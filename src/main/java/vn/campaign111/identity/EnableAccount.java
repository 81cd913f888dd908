package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;

/** Takes a disabled account back into use; its tokens and links stay ended. */
@Singleton
public class EnableAccount {

    private final Accounts accounts;
    private final AccountRows rows;
    private final Journal journal;

    EnableAccount(Accounts accounts, AccountRows rows, Journal journal) {
        this.accounts = accounts;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public void enable(Actor actor, String accountId) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        if (accounts.required(accountId).active()) {
            return;
        }
        rows.changeState(accountId, AccountState.ACTIVE);
        journal.append(Event.of("account-enabled", "account", accountId, actor.accountId()));
    }
}
