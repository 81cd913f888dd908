package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.InvalidInput;

/** Makes the first administrator; does nothing when there is one. No account is ever made with a default password. */
@Singleton
public class FirstAdministrator {

    private static final String PLACEHOLDER_EMAIL = "quan-tri@campaign111.example";

    private final Accounts accounts;
    private final AccountRows rows;
    private final CreateAccount createAccount;
    private final OneTimeLinks links;
    private final PasswordChecker checker;
    private final Passwords passwords;
    private final Journal journal;

    FirstAdministrator(
            Accounts accounts,
            AccountRows rows,
            CreateAccount createAccount,
            OneTimeLinks links,
            PasswordChecker checker,
            Passwords passwords,
            Journal journal) {
        this.accounts = accounts;
        this.rows = rows;
        this.createAccount = createAccount;
        this.links = links;
        this.checker = checker;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** Returns the link through which whoever installs chooses the administrator's password; empty when there is one. */
    @Transactional
    public Optional<String> link() {
        return link(PLACEHOLDER_EMAIL);
    }

    /** As {@link #link()}, for a known e-mail address. */
    @Transactional
    public Optional<String> link(String email) {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        String address = email.isBlank() ? PLACEHOLDER_EMAIL : email;
        return Optional.of(
                links.forNewAccount(Actor.SYSTEM, administrator(address).id()));
    }

    /**
     * For unattended installs: makes the administrator with the password given.
     *
     * @return false when there already is an administrator
     */
    @Transactional
    public boolean withPassword(String email, String password) {
        if (accounts.hasAdministrator()) {
            return false;
        }
        InvalidInput.throwIfAny(checker.check(password, Email.normalised(email)));
        Account account = administrator(email);
        rows.choosePassword(account.id(), passwords.hash(password));
        journal.append(Event.of("account-password-changed", "account", account.id(), Event.SYSTEM));
        return true;
    }

    private Account administrator(String email) {
        return createAccount.create(
                Actor.SYSTEM, NewAccount.of(email, "Quản trị viên", Unit.MINISTRY_ID, Role.ADMINISTRATOR));
    }
}
