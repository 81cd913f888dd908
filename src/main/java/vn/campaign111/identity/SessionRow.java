package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One browser signed in.
 *
 * @param secretHash SHA-256 of the cookie
 * @param seenAt last use, exact to a minute
 */
@Introspected
@MappedEntity("account_session")
record SessionRow(@Id String secretHash, String accountId, Instant createdAt, Instant seenAt) {}
