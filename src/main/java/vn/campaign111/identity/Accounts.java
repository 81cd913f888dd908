package vn.campaign111.identity;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Problem;

/** Answers who there is. */
@Singleton
public class Accounts {

    private final AccountRows rows;

    Accounts(AccountRows rows) {
        this.rows = rows;
    }

    public Optional<Account> find(String id) {
        return rows.findById(id).map(this::withRoles);
    }

    public Account required(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("account", id));
    }

    public Optional<Account> byEmail(String email) {
        return rows.findByEmail(Email.normalised(email)).map(this::withRoles);
    }

    /** Returns the name shown in histories, or the identifier of what is no account. */
    public String name(String id) {
        return rows.findById(id).map(AccountRow::name).orElse(id);
    }

    public Page<Account> page(int from, int size) {
        List<AccountRow> part = rows.inOrder(from, size);
        Map<String, Set<Role>> roles = roles(part.stream().map(AccountRow::id).toList());
        return new Page<>(part, rows.count(), from, size)
                .map(row -> Account.of(row, roles.getOrDefault(row.id(), Set.of())));
    }

    public boolean hasAdministrator() {
        return rows.countAdministrators() > 0;
    }

    private Account withRoles(AccountRow row) {
        return Account.of(row, roles(List.of(row.id())).getOrDefault(row.id(), Set.of()));
    }

    private Map<String, Set<Role>> roles(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.roles(ids).stream()
                .collect(Collectors.groupingBy(
                        AccountRole::accountId,
                        Collectors.flatMapping(
                                role -> Role.of(role.roleName()).stream(),
                                Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }
}
