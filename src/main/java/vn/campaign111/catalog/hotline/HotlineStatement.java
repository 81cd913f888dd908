package vn.campaign111.catalog.hotline;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is true of the hotline.
 *
 * @param section {@code tagline}, {@code operator}, {@code does}, {@code channel}, {@code limit}
 * @param url where a channel leads, or null
 */
@Introspected
@MappedEntity("hotline_statement")
public record HotlineStatement(
        @Id String id,
        String section,
        String textVi,
        String textEn,
        @Nullable String url,
        int listPosition,
        @Nullable String sourceUrl,
        LocalDate verifiedAt) {

    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? textEn : textVi;
    }
}
