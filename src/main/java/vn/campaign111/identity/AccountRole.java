package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;

/** One role held by one account; {@code roleName} is {@link Role#key}. */
@Introspected
record AccountRole(String accountId, String roleName) {}
