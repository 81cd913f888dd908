package vn.campaign111.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields results can be narrowed by and counted in. */
public enum SearchFacet {
    TYPE,
    TOPIC,
    AUDIENCE,
    FORMAT,
    LANGUAGE,
    CHANNEL,
    KIND,
    /** The province that owns it, by its official code; what the ministry owns has none. */
    PROVINCE;

    /** Returns the name of the query parameter and of the JSON field. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SearchFacet> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
