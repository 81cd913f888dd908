package vn.campaign111.editorial.studio;

import java.util.Optional;
import vn.campaign111.media.Assets;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.media.Renditions;
import vn.campaign111.publication.PageRenderer.FileAddresses;

/** Where officers, and nobody else, find the files of what is not public yet. */
record StudioFiles(Assets assets, Renditions renditions) implements FileAddresses {

    @Override
    public String file(String assetId) {
        return "/studio/assets/" + assetId;
    }

    @Override
    public Optional<String> picture(String assetId, int width) {
        return assets.find(assetId)
                .filter(renditions::supports)
                .map(asset -> file(assetId) + "/" + atLeast(width).key());
    }

    private static RenditionPreset atLeast(int width) {
        for (RenditionPreset preset : RenditionPreset.values()) {
            if (preset.width() >= width) {
                return preset;
            }
        }
        return RenditionPreset.W1280;
    }
}
