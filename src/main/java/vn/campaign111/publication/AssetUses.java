package vn.campaign111.publication;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which documents show or offer an asset to the public, or did when they were recalled. */
@Singleton
public class AssetUses {

    private final AssetUseRows rows;

    AssetUses(AssetUseRows rows) {
        this.rows = rows;
    }

    /** Notes what documents use that were never public before, by document. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Map<String, Set<String>> assetIds) {
        List<AssetUse> uses = assetIds.entrySet().stream()
                .flatMap(document -> document.getValue().stream().map(asset -> new AssetUse(asset, document.getKey())))
                .toList();
        if (!uses.isEmpty()) {
            rows.saveAll(uses);
        }
    }

    /** Notes what the document uses from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String documentId, Set<String> assetIds) {
        rows.forget(documentId);
        add(Map.of(documentId, assetIds));
    }

    /** Returns the documents that use any of the assets. */
    public List<String> documents(Collection<String> assetIds) {
        return assetIds.isEmpty() ? List.of() : rows.documents(assetIds);
    }
}
