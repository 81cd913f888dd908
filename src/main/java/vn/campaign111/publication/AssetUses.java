package vn.campaign111.publication;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Knows which documents show or offer an asset to the public, or did when they were recalled. */
@Singleton
public class AssetUses {

    private final AssetUseRows rows;

    AssetUses(AssetUseRows rows) {
        this.rows = rows;
    }

    /** Notes what documents use that were never public before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Collection<? extends Published<?>> documents) {
        List<AssetUse> uses = documents.stream()
                .flatMap(document -> document.content().assetIds().stream()
                        .map(asset -> new AssetUse(asset, document.row().documentId())))
                .toList();
        if (!uses.isEmpty()) {
            rows.saveAll(uses);
        }
    }

    /** Notes what the document uses from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Published<?> document) {
        rows.forget(document.row().documentId());
        add(List.of(document));
    }

    /** Returns the documents that use any of the assets. */
    public List<String> documents(Collection<String> assetIds) {
        return assetIds.isEmpty() ? List.of() : rows.documents(assetIds);
    }
}
