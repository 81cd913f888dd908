package vn.campaign111.catalog.hotline;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number to call.
 *
 * @param kind {@code child-protection}, {@code police}, {@code medical}, {@code fire}
 * @param purposeVi when to call it
 * @param sourceUrl where the fact was read, or null
 * @param verifiedAt on which day
 */
@Introspected
@MappedEntity("help_line")
public record HelpLine(
        @Id String number,
        String kind,
        String nameVi,
        String nameEn,
        String purposeVi,
        String purposeEn,
        int listPosition,
        @Nullable String sourceUrl,
        LocalDate verifiedAt) {

    /** The kind of the one line everything here leads to. */
    public static final String CHILD_PROTECTION = "child-protection";

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    public String purpose(Locale locale) {
        return locale.getLanguage().equals("en") ? purposeEn : purposeVi;
    }

    /** Returns the address a phone dials (RFC 3966). */
    public String callUrl() {
        return "tel:" + number;
    }
}
