package vn.campaign111.site.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list: {@code type} is the key of its content type, {@code language} that of title and summary where it
 * is not the page's.
 */
public record Card(
        String type,
        String typeLabel,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String imageUrl,
        @Nullable String imageAlt,
        List<String> badges,
        @Nullable LocalDate date,
        @Nullable OtherLanguage language) {}
