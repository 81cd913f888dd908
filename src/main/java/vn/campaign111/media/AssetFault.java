package vn.campaign111.media;

/**
 * An asset whose original is not as its row says.
 *
 * @param assetId which asset
 * @param blobKey where its original should stand
 * @param what in English, for operators: missing, wrong size, altered
 */
public record AssetFault(String assetId, String blobKey, String what) {

    @Override
    public String toString() {
        return "asset " + assetId + ": " + blobKey + " " + what;
    }
}
