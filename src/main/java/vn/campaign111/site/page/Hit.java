package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A found document; title and passage are escaped HTML with {@code <mark>}. */
public record Hit(
        String type,
        String typeLabel,
        String url,
        String titleHtml,
        @Nullable String passageHtml,
        List<String> badges,
        @Nullable String fileNote) {}
