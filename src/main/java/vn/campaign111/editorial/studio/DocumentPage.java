package vn.campaign111.editorial.studio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.DocumentLists.Opened;

/**
 * A document as it is read before a decision.
 *
 * @param fields its content
 * @param facts see {@link ContentForm#facts}
 * @param deeds what the reader can do
 * @param unit the unit that owns it
 * @param writers the names of those who wrote the newest edition
 * @param publicPath where the public finds it, or empty
 * @param wantedPath where it will stand once published
 * @param missingLocales the languages it could be translated to
 * @param visibleUntil the last day on which it is shown, or null for no end
 */
public record DocumentPage(
        Opened opened,
        List<ShownField> fields,
        Object facts,
        Deeds deeds,
        String unit,
        List<String> writers,
        String publicPath,
        String wantedPath,
        List<String> missingLocales,
        @Nullable LocalDate visibleUntil) {}
