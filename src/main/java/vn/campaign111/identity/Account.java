package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who may sign in, without their secrets. Immutable.
 *
 * @param email how they sign in
 * @param active false once disabled
 * @param hasPassword false until the first one-time link was used
 */
@Introspected
public record Account(
        String id,
        String email,
        String name,
        String unitId,
        Set<Role> roles,
        boolean active,
        boolean hasPassword,
        String language,
        Instant createdAt) {

    public Account {
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    static Account of(AccountRow row, Set<Role> roles) {
        return new Account(
                row.id(),
                row.email(),
                row.name(),
                row.unitId(),
                roles,
                row.isActive(),
                row.passwordHash() != null,
                row.language(),
                row.createdAt());
    }

    /** Returns what its roles allow together. */
    public Set<Permission> permissions() {
        return EnumSet.allOf(Permission.class).stream()
                .filter(permission -> roles.stream().anyMatch(role -> role.grants(permission)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    public Actor actor() {
        return new Actor(id, name, unitId, permissions());
    }
}
