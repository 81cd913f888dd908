package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/** Trusts an account with other roles than before; its sessions end, so that the new rights hold at once. */
@Singleton
public class ChangeRoles {

    private final Accounts accounts;
    private final AccountRows rows;
    private final Sessions sessions;
    private final Journal journal;

    ChangeRoles(Accounts accounts, AccountRows rows, Sessions sessions, Journal journal) {
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.journal = journal;
    }

    @Transactional
    public void change(Actor actor, String accountId, Set<Role> roles) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        OwnAccount.refuse(actor, accountId);
        if (roles.isEmpty()) {
            throw new InvalidInput(Issue.of("roles", "roles.none"));
        }
        Set<Role> former = accounts.required(accountId).roles();
        if (former.equals(roles)) {
            return;
        }
        rows.revokeRoles(accountId);
        roles.forEach(role -> rows.grant(accountId, role.key()));
        sessions.endAll(accountId);
        journal.append(Event.of("account-roles-changed", "account", accountId, actor.accountId())
                .with("from", CreateAccount.keys(former))
                .with("to", CreateAccount.keys(roles)));
    }
}
