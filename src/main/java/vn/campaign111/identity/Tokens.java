package vn.campaign111.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises programs by what they send. */
@Singleton
class Tokens {

    private final ApiTokenRows rows;
    private final Accounts accounts;
    private final Clock clock;

    Tokens(ApiTokenRows rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns who acts, with the owner's rights narrowed to the token's scopes. */
    Optional<Actor> actor(String sent) {
        if (!sent.startsWith(CreateToken.PREFIX) || !Secret.isValid(sent.substring(CreateToken.PREFIX.length()))) {
            return Optional.empty();
        }
        Secret secret = new Secret(sent.substring(CreateToken.PREFIX.length()));
        return rows.findBySecretHash(secret.hash())
                .filter(token -> token.isUsable(clock.instant()))
                .flatMap(token -> accounts.find(token.accountId())
                        .filter(Account::active)
                        .map(account -> narrowed(account, token.scopeList())));
    }

    private static Actor narrowed(Account account, List<Scope> scopes) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        account.permissions().stream()
                .filter(permission -> scopes.stream().anyMatch(scope -> scope.allows(permission)))
                .forEach(permissions::add);
        return new Actor(account.id(), account.name(), account.unitId(), permissions);
    }
}
