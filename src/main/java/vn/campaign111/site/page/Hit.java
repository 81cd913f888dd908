package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A found document; title and passage are escaped HTML with {@code <mark>}. {@code promoted}: recommended by an officer;
 * {@code fileNote}: the file and page it was found in, leading to that file; the languages are those of title and passage
 * where they are not the page's.
 */
public record Hit(
        String type,
        String typeLabel,
        boolean promoted,
        String url,
        String titleHtml,
        @Nullable String passageHtml,
        List<String> badges,
        @Nullable Tag fileNote,
        @Nullable OtherLanguage language,
        @Nullable OtherLanguage passageLanguage) {}
