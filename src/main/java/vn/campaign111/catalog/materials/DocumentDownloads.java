package vn.campaign111.catalog.materials;

import io.micronaut.core.annotation.Introspected;

/** How often a document's files were taken in all. */
@Introspected
record DocumentDownloads(String documentId, long downloads) {}
