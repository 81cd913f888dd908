package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an account is stored.
 *
 * @param email see {@link Email}
 * @param passwordHash Argon2id, or null until the owner chose a password
 */
@Introspected
@MappedEntity("account")
record AccountRow(
        @Id String id,
        String email,
        String name,
        String unitId,
        AccountState state,
        String language,
        @Nullable String passwordHash,
        Instant createdAt) {

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }
}
