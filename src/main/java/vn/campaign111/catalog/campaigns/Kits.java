package vn.campaign111.catalog.campaigns;

import jakarta.inject.Singleton;
import vn.campaign111.catalog.materials.Kit;
import vn.campaign111.catalog.materials.KitContents;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;

/** Answers what the kit of a published thing holds; only what the reader may see is in it. */
@Singleton
public class Kits {

    private final KitContents contents;
    private final PublishedMaterials materials;
    private final PublishedCampaigns campaigns;
    private final CampaignProducts products;

    Kits(KitContents contents, PublishedMaterials materials, PublishedCampaigns campaigns, CampaignProducts products) {
        this.contents = contents;
        this.materials = materials;
        this.campaigns = campaigns;
        this.products = products;
    }

    /** @throws Problem {@code file.not-found} for kinds of things that have no kit */
    public Kit of(Publication row, Reader reader) {
        if (row.type().equals(materials.type().key())) {
            return contents.ofProduct(materials.decode(row));
        }
        if (row.type().equals(campaigns.type().key())) {
            Published<Campaign> campaign = campaigns.decode(row);
            return contents.ofCampaign(row, products.of(campaign, reader));
        }
        throw Problem.notFound("file", row.code() + ".zip");
    }
}
