package vn.campaign111.catalog.materials;

import io.micronaut.core.annotation.Introspected;

/** How often a unit, or {@link Downloader#NO_UNIT}, took something in a period. */
@Introspected
public record UnitDownloads(String unitId, long downloads) {}
