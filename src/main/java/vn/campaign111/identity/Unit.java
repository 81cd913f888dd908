package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A ministry, department, province or agency; everything is owned by one. Units have dates because they merge and
 * split: 63 provinces became 34 on 1 July 2025.
 *
 * @param id stable: {@code province-79}, {@code ministry-health}
 * @param kind key of the kind: {@code ministry}, {@code department}, {@code province}, {@code agency}
 * @param code the official code of a province, with leading zeros, or null
 * @param nameVi official short name in Vietnamese
 * @param nameEn name in English
 * @param designation {@code tỉnh} or {@code thành phố} for provinces, else empty
 * @param validFrom first day, or null when unknown
 * @param validTo last day, or null while it exists
 */
@Introspected
@MappedEntity("unit")
public record Unit(
        @Id String id,
        String kind,
        @Nullable String code,
        String nameVi,
        String nameEn,
        String designation,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The unit that owns national content: the ministry in charge of hotline 111. */
    public static final String MINISTRY_ID = "ministry-health";

    public boolean existsOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
