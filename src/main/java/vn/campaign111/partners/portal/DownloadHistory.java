package vn.campaign111.partners.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Page;

/**
 * What the unit took, newest first.
 *
 * @param unit its name
 */
public record DownloadHistory(String unit, Page<Line> page) {

    /**
     * One thing taken on one day.
     *
     * @param title of the product or campaign, or null when it is not there any more
     * @param url its page, or null when it can't be seen any more
     * @param fileName null for a kit
     * @param channel word key of where it was taken
     * @param withdrawn whether copies must not be used any more
     * @param reason why, or null
     */
    public record Line(
            LocalDate takenOn,
            @Nullable String title,
            @Nullable String url,
            @Nullable String fileName,
            String channel,
            long downloads,
            boolean withdrawn,
            @Nullable String reason) {}
}
