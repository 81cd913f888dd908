package vn.campaign111.identity;

import java.util.Locale;

/** One thing somebody may be allowed to do; asked for by the action that does it. */
public enum Permission {
    READ_STUDIO,
    WRITE_DOCUMENTS,
    REVIEW_EDITIONS,
    PUBLISH_EDITIONS,
    WITHDRAW_DOCUMENTS,
    IMPORT_DOCUMENTS,
    STORE_ASSETS,
    READ_JOURNAL,
    MANAGE_ACCOUNTS,
    /** Synonyms, promoted results, the work list of questions. */
    KEEP_SEARCH_WORDS,
    /** What is heard as distress. */
    KEEP_HELP_PHRASES,
    /** Having the search index built anew. */
    KEEP_SEARCH_INDEX,
    READ_PORTAL,
    READ_PARTNER_PRODUCTS;

    /** Returns the name used in addresses and words: {@code publish-editions}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
