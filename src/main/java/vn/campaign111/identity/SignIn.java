package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Lets somebody in who knows the password. Says and takes the same whether the account exists or not. */
@Singleton
class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final AccountRows accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final OpenSession openSession;

    SignIn(AccountRows accounts, Passwords passwords, SignInThrottle throttle, OpenSession openSession) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.openSession = openSession;
    }

    /**
     * @param network where the attempt comes from
     * @return the secret of the new session
     */
    Secret signIn(String email, String password, String network) {
        String known = Email.normalised(email);
        throttle.attempt(known, network);
        Optional<AccountRow> account = accounts.findByEmail(known);
        boolean right = passwords.matches(
                password, account.map(AccountRow::passwordHash).orElse(null));
        if (!right || !account.get().isActive()) {
            LOG.info("sign-in refused from {}", network);
            throw new Problem(ProblemKind.UNAUTHENTICATED, "sign-in.refused");
        }
        throttle.succeeded(known);
        return openSession.open(account.get().id());
    }

    /** The change that a sign-in makes. */
    @Singleton
    static class OpenSession {

        private final Sessions sessions;
        private final Journal journal;

        OpenSession(Sessions sessions, Journal journal) {
            this.sessions = sessions;
            this.journal = journal;
        }

        @Transactional
        Secret open(String accountId) {
            Secret secret = sessions.open(accountId);
            journal.append(Event.of("account-signed-in", "account", accountId, accountId));
            return secret;
        }
    }
}
