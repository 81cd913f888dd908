package vn.campaign111.site.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what by when. */
public record Task(
        String text,
        @Nullable String lead,
        @Nullable String partners,
        @Nullable LocalDate dueOn) {}
