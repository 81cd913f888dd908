package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;

/** Makes a key with which a program acts for an account; what it must send is told once and never stored. */
@Singleton
public class CreateToken {

    /** Every token begins with this, so that leaked ones can be searched for. */
    static final String PREFIX = "c111_";

    static final int MAX_DAYS = 366;

    private final Accounts accounts;
    private final ApiTokenRows rows;
    private final Journal journal;
    private final Clock clock;

    CreateToken(Accounts accounts, ApiTokenRows rows, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param accountId whose rights the token has; one's own, or anybody's for who manages accounts
     * @param days how long it works
     * @return what the program sends as {@code Authorization: Bearer …}
     */
    @Transactional
    public String create(Actor actor, String accountId, String name, Set<Scope> scopes, int days) {
        if (!actor.accountId().equals(accountId)) {
            actor.require(Permission.MANAGE_ACCOUNTS);
        }
        if (!accounts.required(accountId).active()) {
            throw Problem.conflict("account.disabled");
        }
        InvalidInput.throwIfAny(check(name, scopes, days));
        Secret secret = Secret.random();
        Instant now = clock.instant();
        String keys = scopes.stream().map(Scope::key).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(","));
        String id = Identifier.next();
        rows.save(new ApiTokenRow(
                id, accountId, name.strip(), secret.hash(), keys, now, now.plus(Duration.ofDays(days)), null));
        journal.append(Event.of("token-created", "token", id, actor.accountId())
                .with("account", accountId)
                .with("scopes", keys));
        return PREFIX + secret.value();
    }

    private static List<Issue> check(String name, Set<Scope> scopes, int days) {
        List<Issue> issues = new ArrayList<>();
        if (name.isBlank()
                || name.length() > CreateAccount.MAX_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            issues.add(Issue.of("name", "token.name", CreateAccount.MAX_NAME));
        }
        if (scopes.isEmpty()) {
            issues.add(Issue.of("scopes", "token.scopes"));
        }
        if (days < 1 || days > MAX_DAYS) {
            issues.add(Issue.of("days", "token.days", MAX_DAYS));
        }
        return issues;
    }
}
