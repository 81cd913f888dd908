package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.web.WebSettings;

/**
 * The links through which people choose their password. Opening one does not spend it (mail scanners open links); a newer
 * one ends the older ones. The address is told once and never stored.
 */
@Singleton
public class OneTimeLinks {

    private final OneTimeLinkRows rows;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final IdentitySettings settings;
    private final String baseUrl;

    OneTimeLinks(
            OneTimeLinkRows rows,
            Accounts accounts,
            Journal journal,
            Clock clock,
            IdentitySettings settings,
            WebSettings webSettings) {
        this.rows = rows;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.settings = settings;
        this.baseUrl = webSettings.baseUrl();
    }

    /** Returns the address through which the owner of the account chooses a password. */
    @Transactional
    public String forNewAccount(Actor actor, String accountId) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        accounts.required(accountId);
        Instant now = clock.instant();
        rows.spendAll(accountId, now);
        Secret secret = Secret.random();
        rows.save(new OneTimeLinkRow(secret.hash(), accountId, now, now.plus(settings.linkLife()), null));
        journal.append(Event.of("account-link-made", "account", accountId, actor.accountId()));
        return baseUrl + "/account/link/" + secret.value();
    }

    /** Returns whose password the link sets, when it may still be used. */
    Optional<Account> owner(Secret secret) {
        return rows.usable(secret.hash(), clock.instant())
                .flatMap(link -> accounts.find(link.accountId()))
                .filter(Account::active);
    }
}
