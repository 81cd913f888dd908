package vn.campaign111.site.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stood here was recalled. */
public record WithdrawnPage(
        String title,
        @Nullable String reason,
        @Nullable LocalDate withdrawnOn,
        @Nullable Card replacement,
        List<Action> actions) {}
