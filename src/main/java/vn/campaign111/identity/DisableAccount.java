package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;

/** Takes an account out of use: its sessions, tokens and links end at once. What it did stays. */
@Singleton
public class DisableAccount {

    private final Accounts accounts;
    private final AccountRows rows;
    private final Sessions sessions;
    private final ApiTokenRows tokens;
    private final OneTimeLinkRows links;
    private final Journal journal;
    private final Clock clock;

    DisableAccount(
            Accounts accounts,
            AccountRows rows,
            Sessions sessions,
            ApiTokenRows tokens,
            OneTimeLinkRows links,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void disable(Actor actor, String accountId) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        OwnAccount.refuse(actor, accountId);
        if (!accounts.required(accountId).active()) {
            return;
        }
        rows.changeState(accountId, AccountState.DISABLED);
        sessions.endAll(accountId);
        tokens.revokeAll(accountId, clock.instant());
        links.spendAll(accountId, clock.instant());
        journal.append(Event.of("account-disabled", "account", accountId, actor.accountId()));
    }
}
