package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Spends a one-time link: sets the password, ends every older session and signs the owner in. */
@Singleton
class UseOneTimeLink {

    private final OneTimeLinks links;
    private final PasswordChecker checker;
    private final Passwords passwords;
    private final Spend spend;

    UseOneTimeLink(OneTimeLinks links, PasswordChecker checker, Passwords passwords, Spend spend) {
        this.links = links;
        this.checker = checker;
        this.passwords = passwords;
        this.spend = spend;
    }

    /** Returns the secret of the new session. */
    Secret use(Secret link, String password, String again) {
        Account owner = links.owner(link).orElseThrow(UseOneTimeLink::gone);
        List<Issue> issues = new ArrayList<>(checker.check(password, owner.email()));
        if (!password.equals(again)) {
            issues.add(Issue.of("again", "password.differs"));
        }
        InvalidInput.throwIfAny(issues);
        return spend.spend(link, owner.id(), passwords.hash(password));
    }

    static Problem gone() {
        return new Problem(ProblemKind.GONE, "link.gone");
    }

    /** The change that using a link makes; of two at once, one wins. */
    @Singleton
    static class Spend {

        private final OneTimeLinkRows links;
        private final AccountRows accounts;
        private final Sessions sessions;
        private final Journal journal;
        private final Clock clock;

        Spend(OneTimeLinkRows links, AccountRows accounts, Sessions sessions, Journal journal, Clock clock) {
            this.links = links;
            this.accounts = accounts;
            this.sessions = sessions;
            this.journal = journal;
            this.clock = clock;
        }

        @Transactional
        Secret spend(Secret link, String accountId, String passwordHash) {
            if (links.spend(link.hash(), clock.instant()) == 0) {
                throw gone();
            }
            accounts.choosePassword(accountId, passwordHash);
            sessions.endAll(accountId);
            Secret session = sessions.open(accountId);
            journal.append(Event.of("account-link-used", "account", accountId, accountId));
            return session;
        }
    }
}
