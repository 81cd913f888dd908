package vn.campaign111.catalog.campaigns;

import jakarta.inject.Singleton;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.PublishedKind;

/** The published campaigns; the only way other rooms read them. */
@Singleton
public class PublishedCampaigns extends PublishedKind<Campaign> {

    PublishedCampaigns(CampaignType type, Publications publications, ContentTypes types) {
        super(type, publications, types);
    }
}
