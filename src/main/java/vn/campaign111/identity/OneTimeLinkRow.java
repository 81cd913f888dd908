package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link through which the owner of an account chooses a password, once.
 *
 * @param secretHash SHA-256 of the last part of the address
 */
@Introspected
@MappedEntity("one_time_link")
record OneTimeLinkRow(
        @Id String secretHash,
        String accountId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant spentAt) {}
