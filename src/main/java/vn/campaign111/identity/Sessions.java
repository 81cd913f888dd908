package vn.campaign111.identity;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The browsers that are signed in. They live in the database, so that ending one holds at once and everywhere; the secret
 * is new at each sign-in and stored as its hash.
 */
@Singleton
class Sessions {

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final SessionRows rows;
    private final Accounts accounts;
    private final IdentitySettings settings;
    private final Clock clock;

    Sessions(SessionRows rows, Accounts accounts, IdentitySettings settings, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session, and sweeps out those that ended by age. */
    @Transactional(propagation = Propagation.MANDATORY)
    Secret open(String accountId) {
        Instant now = clock.instant();
        rows.sweep(now.minus(settings.sessionAbsolute()));
        Secret secret = Secret.random();
        rows.save(new SessionRow(secret.hash(), accountId, now, now));
        return secret;
    }

    /** Returns whose session it is, when it lives and the account is in use. */
    Optional<Account> owner(Secret secret) {
        Instant now = clock.instant();
        Optional<SessionRow> session =
                rows.living(secret.hash(), now.minus(settings.sessionIdle()), now.minus(settings.sessionAbsolute()));
        session.filter(living -> living.seenAt().isBefore(now.minus(TOUCH_EVERY)))
                .ifPresent(living -> rows.touch(living.secretHash(), now));
        return session.flatMap(living -> accounts.find(living.accountId())).filter(Account::active);
    }

    void end(Secret secret) {
        rows.end(secret.hash());
    }

    /** Ends every session of the account: after a change of password, roles or state. */
    void endAll(String accountId) {
        rows.endAll(accountId);
    }
}
