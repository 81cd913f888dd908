package vn.campaign111.catalog.materials;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * How often one thing was taken on one day by one unit.
 *
 * @param statDay in Viet Nam
 * @param documentId the product, or the campaign of a kit
 * @param fileName name of the file, or {@link Downloads#KIT}
 * @param unitId the unit, or {@link Downloader#NO_UNIT}
 * @param channel key of the {@link Downloader.Channel}
 */
@Introspected
@MappedEntity("download_count")
public record DailyDownloads(
        LocalDate statDay, String documentId, String fileName, String unitId, String channel, long downloads) {

    /** Tells whether everything was taken at once. */
    public boolean isKit() {
        return fileName.equals(Downloads.KIT);
    }
}
