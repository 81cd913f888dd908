package vn.campaign111.identity;

import static vn.campaign111.identity.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an account is trusted with; an account may hold several. */
public enum Role {
    /** Writes and submits. */
    AUTHOR(READ_STUDIO, WRITE_DOCUMENTS, STORE_ASSETS, READ_PORTAL, READ_PARTNER_PRODUCTS),
    /** Checks what others wrote: approves it or returns it. */
    REVIEWER(READ_STUDIO, REVIEW_EDITIONS, READ_PORTAL, READ_PARTNER_PRODUCTS),
    /** Brings approved editions to the public and recalls them. */
    PUBLISHER(
            READ_STUDIO,
            PUBLISH_EDITIONS,
            WITHDRAW_DOCUMENTS,
            IMPORT_DOCUMENTS,
            KEEP_SEARCH_WORDS,
            KEEP_HELP_PHRASES,
            KEEP_SEARCH_INDEX,
            READ_PORTAL,
            READ_PARTNER_PRODUCTS),
    /** Keeps the media library, the vocabularies and the words of the search. */
    LIBRARIAN(READ_STUDIO, STORE_ASSETS, WRITE_DOCUMENTS, KEEP_SEARCH_WORDS, READ_PORTAL, READ_PARTNER_PRODUCTS),
    /** Works for a province or agency: finds and downloads products for partners. */
    PROVINCE_MEMBER(READ_PORTAL, READ_PARTNER_PRODUCTS),
    /** Reads everything that was recorded, changes nothing. */
    AUDITOR(READ_STUDIO, READ_JOURNAL, READ_PORTAL, READ_PARTNER_PRODUCTS),
    /** Keeps accounts, brings content in from elsewhere, and can publish or recall in an emergency; writes none. */
    ADMINISTRATOR(
            READ_STUDIO,
            READ_JOURNAL,
            MANAGE_ACCOUNTS,
            IMPORT_DOCUMENTS,
            PUBLISH_EDITIONS,
            WITHDRAW_DOCUMENTS,
            KEEP_SEARCH_WORDS,
            KEEP_HELP_PHRASES,
            KEEP_SEARCH_INDEX,
            READ_PORTAL,
            READ_PARTNER_PRODUCTS);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed, never handed out
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }

    /** Returns the name used in files, forms and the command line: {@code province-member}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
