package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a program acts for an account.
 *
 * @param name what its owner calls it
 * @param secretHash SHA-256 of what the program sends
 * @param scopes keys of {@link Scope}, separated by commas
 */
@Introspected
@MappedEntity("api_token")
record ApiTokenRow(
        @Id String id,
        String accountId,
        String name,
        String secretHash,
        String scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    List<Scope> scopeList() {
        return Arrays.stream(scopes.split(",", -1))
                .flatMap(key -> Scope.of(key).stream())
                .toList();
    }

    boolean isUsable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
