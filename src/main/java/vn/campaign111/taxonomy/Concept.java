package vn.campaign111.taxonomy;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a vocabulary.
 *
 * @param key stable; a BCP 47 tag for languages
 * @param labelVi SKOS prefLabel in Vietnamese
 * @param labelEn SKOS prefLabel in English
 * @param broader key of the wider concept, or null
 * @param minAge youngest age in years an audience means, or null
 * @param maxAge oldest age in years, inclusive, or null
 * @param position order in lists
 */
@Introspected
public record Concept(
        Vocabulary vocabulary,
        String key,
        String labelVi,
        String labelEn,
        @Nullable String broader,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        int position) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : labelVi;
    }

    /** Tells whether it means people of an age, in whole years; false when it names no ages. */
    public boolean coversAge(int age) {
        return minAge != null && maxAge != null && minAge <= age && age <= maxAge;
    }
}
