package vn.campaign111.partners.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages.OtherLanguage;
import vn.campaign111.search.SearchResult.FoundIn;

/**
 * A product in a list.
 *
 * @param pictureUrl a small picture, or null when the product has none
 * @param formats endings of its files, for people
 * @param partnersOnly whether the public does not see it
 * @param language that of title and summary when it is not the screen's, else null
 * @param foundIn where in its files stands what was searched, or null when that is not in a file
 */
public record ProductCard(
        String url,
        String title,
        String summary,
        String kind,
        @Nullable String pictureUrl,
        String formats,
        boolean partnersOnly,
        LocalDate issued,
        @Nullable OtherLanguage language,
        @Nullable FoundIn foundIn) {}
