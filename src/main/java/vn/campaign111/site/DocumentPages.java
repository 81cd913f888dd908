package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.campaign111.catalog.articles.PublishedArticles;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.catalog.pages.PublishedSitePages;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Slug;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.PublishedKind;
import vn.campaign111.publication.Reader;
import vn.campaign111.site.answer.RenderedPage;

/** Finds the document at an address: its page, or that it was recalled, or that there is nothing. */
@Singleton
class DocumentPages {

    private final Publications publications;
    private final PublishedArticles articles;
    private final PublishedCampaigns campaigns;
    private final PublishedMaterials materials;
    private final PublishedSitePages sitePages;
    private final ArticlePages articlePages;
    private final CampaignPages campaignPages;
    private final MaterialPages materialPages;
    private final TextPages textPages;
    private final WithdrawnPages withdrawnPages;

    DocumentPages(
            Publications publications,
            PublishedArticles articles,
            PublishedCampaigns campaigns,
            PublishedMaterials materials,
            PublishedSitePages sitePages,
            ArticlePages articlePages,
            CampaignPages campaignPages,
            MaterialPages materialPages,
            TextPages textPages,
            WithdrawnPages withdrawnPages) {
        this.publications = publications;
        this.articles = articles;
        this.campaigns = campaigns;
        this.materials = materials;
        this.sitePages = sitePages;
        this.articlePages = articlePages;
        this.campaignPages = campaignPages;
        this.materialPages = materialPages;
        this.textPages = textPages;
        this.withdrawnPages = withdrawnPages;
    }

    RenderedPage article(Asked asked, String slug) {
        return page(asked, slug, articles, articlePages::page);
    }

    RenderedPage campaign(Asked asked, String slug) {
        return page(asked, slug, campaigns, campaignPages::page);
    }

    RenderedPage material(Asked asked, String slug) {
        return page(asked, slug, materials, materialPages::page);
    }

    RenderedPage text(Asked asked, String slug) {
        return page(asked, slug, sitePages, textPages::page);
    }

    private <C extends Content> RenderedPage page(
            Asked asked, String slug, PublishedKind<C> kind, BiFunction<Asked, Published<C>, RenderedPage> maker) {
        if (!Slug.isValid(slug)) {
            throw notFound(asked);
        }
        Optional<Published<C>> found = kind.find(asked.language(), slug, Reader.PUBLIC);
        return found.map(published -> maker.apply(asked, published))
                .or(() -> publications
                        .withdrawnAt(kind.type().key(), asked.language(), slug)
                        .map(row -> withdrawnPages.page(asked, row)))
                .orElseThrow(() -> notFound(asked));
    }

    private static Problem notFound(Asked asked) {
        return Problem.notFound("page", asked.path());
    }
}
