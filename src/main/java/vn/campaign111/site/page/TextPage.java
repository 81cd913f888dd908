package vn.campaign111.site.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A page about the site. */
public record TextPage(
        String title,
        @Nullable String summary,
        String bodyHtml,
        @Nullable LocalDate updatedOn) {}
