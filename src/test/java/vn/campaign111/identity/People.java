package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.campaign111.kernel.ReferenceData;

/** Makes accounts for tests. */
@Singleton
public class People {

    public static final String PASSWORD = "một câu rất dài để thử 111";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CreateAccount createAccount;
    private final AccountRows rows;
    private final Passwords passwords;
    private final Sessions sessions;

    People(
            List<ReferenceData> referenceData,
            CreateAccount createAccount,
            AccountRows rows,
            Passwords passwords,
            Sessions sessions) {
        referenceData.forEach(ReferenceData::load);
        this.createAccount = createAccount;
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** Returns a new account with these roles, the password {@link #PASSWORD} and an address of its own. */
    @Transactional
    public Account with(Role... roles) {
        String email = "nguoi" + NUMBER.incrementAndGet() + "@example.vn";
        Account account =
                createAccount.create(Actor.SYSTEM, NewAccount.of(email, "Nguyễn Thị Thử", "province-79", roles));
        rows.choosePassword(account.id(), passwords.hash(PASSWORD));
        return account;
    }

    /** Returns the cookie value of a new session. */
    @Transactional
    public String session(Account account) {
        return sessions.open(account.id()).value();
    }

    /** Returns the form token of a session. */
    public String formToken(String session) {
        return new Secret(session).formToken();
    }
}
