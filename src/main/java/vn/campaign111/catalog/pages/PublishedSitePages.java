package vn.campaign111.catalog.pages;

import jakarta.inject.Singleton;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.PublishedKind;

/** The published pages; the only way other rooms read them. */
@Singleton
public class PublishedSitePages extends PublishedKind<SitePage> {

    PublishedSitePages(SitePageType type, Publications publications, ContentTypes types) {
        super(type, publications, types);
    }
}
