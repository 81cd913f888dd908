package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.campaign111.catalog.articles.PublishedArticles;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.catalog.pages.PublishedSitePages;
import vn.campaign111.publication.PageRenderer;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.site.answer.RenderedPage;

/** Shows rows that nobody stored in the theme of the site. Its pages are neither kept nor counted. */
@Singleton
class SitePreview implements PageRenderer {

    private final PublishedArticles articles;
    private final PublishedCampaigns campaigns;
    private final PublishedMaterials materials;
    private final PublishedSitePages sitePages;
    private final ArticlePages articlePages;
    private final CampaignPages campaignPages;
    private final MaterialPages materialPages;
    private final TextPages textPages;

    SitePreview(
            PublishedArticles articles,
            PublishedCampaigns campaigns,
            PublishedMaterials materials,
            PublishedSitePages sitePages,
            ArticlePages articlePages,
            CampaignPages campaignPages,
            MaterialPages materialPages,
            TextPages textPages) {
        this.articles = articles;
        this.campaigns = campaigns;
        this.materials = materials;
        this.sitePages = sitePages;
        this.articlePages = articlePages;
        this.campaignPages = campaignPages;
        this.materialPages = materialPages;
        this.textPages = textPages;
    }

    @Override
    public String html(Publication row, FileAddresses files) {
        return switch (row.type()) {
            case "article" -> {
                var published = articles.decode(row);
                yield html(articlePages.page(asked(row, published.path()), published));
            }
            case "campaign" -> {
                var published = campaigns.decode(row);
                yield html(campaignPages.page(asked(row, published.path()), published));
            }
            case "material" -> {
                Published<Material> published = materials.decode(row);
                String page = html(materialPages.page(asked(row, published.path()), published));
                yield withFiles(page, row, published.content().files(), files);
            }
            default -> {
                var published = sitePages.decode(row);
                yield html(textPages.page(asked(row, published.path()), published));
            }
        };
    }

    private static String html(RenderedPage page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static Asked asked(Publication row, String path) {
        return new Asked(Locale.forLanguageTag(row.locale()), path, Browse.EVERYTHING);
    }

    /** The public addresses of the row's files lead nowhere yet; the row's short code marks them. */
    private static String withFiles(String page, Publication row, List<MaterialFile> offered, FileAddresses files) {
        Pattern address =
                Pattern.compile("/(?:anh|tai-ve)/" + Pattern.quote(row.code()) + "/([^/\"?\\s]+)(?:/w(\\d{3,4}))?");
        return address.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(offered.stream()
                        .filter(file -> file.file().equals(found.group(1)))
                        .findFirst()
                        .map(file -> meanwhile(file, Optional.ofNullable(found.group(2)), files))
                        .orElse(found.group())));
    }

    private static String meanwhile(MaterialFile file, Optional<String> width, FileAddresses files) {
        return width.flatMap(pixels -> files.picture(file.asset(), Integer.parseInt(pixels)))
                .orElseGet(() -> files.file(file.asset()));
    }
}
