package vn.campaign111.publication;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A document and an asset its public content shows or offers.
 *
 * @param assetId which asset
 * @param documentId which document
 */
@Introspected
@MappedEntity("publication_asset")
record AssetUse(@Id String assetId, String documentId) {}
