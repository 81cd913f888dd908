package vn.campaign111.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
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

/** Makes an account without a password; its owner chooses one through {@link OneTimeLinks}. */
@Singleton
public class CreateAccount {

    static final int MAX_NAME = 120;

    private final AccountRows rows;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    CreateAccount(AccountRows rows, Units units, Journal journal, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Account create(Actor actor, NewAccount wanted) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        InvalidInput.throwIfAny(check(wanted));
        AccountRow row = rows.save(new AccountRow(
                Identifier.next(),
                wanted.email(),
                wanted.name(),
                wanted.unitId(),
                AccountState.ACTIVE,
                wanted.language().equals("en") ? "en" : "vi",
                null,
                clock.instant()));
        wanted.roles().forEach(role -> rows.grant(row.id(), role.key()));
        journal.append(Event.of("account-created", "account", row.id(), actor.accountId())
                .with("unit", wanted.unitId())
                .with("roles", keys(wanted.roles())));
        return Account.of(row, wanted.roles());
    }

    static String keys(Set<Role> roles) {
        return roles.stream().map(Role::key).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(","));
    }

    private List<Issue> check(NewAccount wanted) {
        List<Issue> issues = new ArrayList<>();
        if (wanted.name().isEmpty()
                || wanted.name().length() > MAX_NAME
                || wanted.name().chars().anyMatch(Character::isISOControl)) {
            issues.add(Issue.of("name", "name.length", MAX_NAME));
        }
        if (!Email.isValid(wanted.email())) {
            issues.add(Issue.of("email", "email.shape"));
        } else if (rows.findByEmail(wanted.email()).isPresent()) {
            issues.add(Issue.of("email", "email.taken"));
        }
        if (units.find(wanted.unitId()).isEmpty()) {
            issues.add(Issue.of("unit", "unit.unknown"));
        }
        if (wanted.roles().isEmpty()) {
            issues.add(Issue.of("roles", "roles.none"));
        }
        return issues;
    }
}
