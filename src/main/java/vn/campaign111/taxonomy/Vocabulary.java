package vn.campaign111.taxonomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A list of concepts that one field of content chooses from. */
public enum Vocabulary {
    TOPIC,
    AUDIENCE,
    CHANNEL,
    MATERIAL_KIND,
    LANGUAGE;

    /** Returns the name used in addresses, forms and files: {@code topic}, {@code material-kind}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Vocabulary> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
