package vn.campaign111.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a document is published. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Officers and members of provinces and agencies who have signed in. */
    PARTNERS;

    /** Returns the name used in files, forms and the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Visibility> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
