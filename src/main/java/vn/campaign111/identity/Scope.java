package vn.campaign111.identity;

import static vn.campaign111.identity.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a token is for; narrows the rights of its owner, never widens them. */
public enum Scope {
    /** Reads what its owner may read. */
    READ(READ_STUDIO, READ_PORTAL, READ_PARTNER_PRODUCTS, READ_JOURNAL),
    /** Brings documents and files in from elsewhere, and publishes what is approved. */
    IMPORT(IMPORT_DOCUMENTS, WRITE_DOCUMENTS, STORE_ASSETS, PUBLISH_EDITIONS),
    /** Brings documents to the public and recalls them. */
    PUBLISH(PUBLISH_EDITIONS, WITHDRAW_DOCUMENTS);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed, never handed out
    private final Set<Permission> permissions;

    Scope(Permission... permissions) {
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /** Returns the name used in forms and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
}
