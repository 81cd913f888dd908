package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;

/** Lets somebody choose a new password for themselves; every other session of theirs ends, this one is renewed. */
@Singleton
class ChangePassword {

    private final AccountRows accounts;
    private final PasswordChecker checker;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Replace replace;

    ChangePassword(
            AccountRows accounts,
            PasswordChecker checker,
            Passwords passwords,
            SignInThrottle throttle,
            Replace replace) {
        this.accounts = accounts;
        this.checker = checker;
        this.passwords = passwords;
        this.throttle = throttle;
        this.replace = replace;
    }

    /**
     * @param current the password until now; guessing it is slowed down like signing in
     * @param network where the request comes from
     * @return the secret of the session to go on with
     */
    Secret change(Actor actor, String current, String password, String again, String network) {
        Optional<AccountRow> found = accounts.findById(actor.accountId());
        AccountRow account = found.orElseThrow(() -> Problem.notFound("account", actor.accountId()));
        throttle.attempt(account.email(), network);
        List<Issue> issues = new ArrayList<>();
        if (!passwords.matches(current, account.passwordHash())) {
            issues.add(Issue.of("current", "password.wrong"));
        } else {
            throttle.succeeded(account.email());
        }
        issues.addAll(checker.check(password, account.email()));
        if (!password.equals(again)) {
            issues.add(Issue.of("again", "password.differs"));
        }
        InvalidInput.throwIfAny(issues);
        return replace.replace(account.id(), passwords.hash(password));
    }

    /** The change itself. */
    @Singleton
    static class Replace {

        private final AccountRows accounts;
        private final Sessions sessions;
        private final Journal journal;

        Replace(AccountRows accounts, Sessions sessions, Journal journal) {
            this.accounts = accounts;
            this.sessions = sessions;
            this.journal = journal;
        }

        @Transactional
        Secret replace(String accountId, String passwordHash) {
            accounts.choosePassword(accountId, passwordHash);
            sessions.endAll(accountId);
            Secret session = sessions.open(accountId);
            journal.append(Event.of("account-password-changed", "account", accountId, accountId));
            return session;
        }
    }
}
