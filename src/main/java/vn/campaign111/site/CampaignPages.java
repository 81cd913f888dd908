package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.campaigns.Campaign;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.kernel.Words;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.CampaignPage;
import vn.campaign111.site.page.Objective;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Phase;
import vn.campaign111.site.page.Task;
import vn.campaign111.site.theme.PageTemplate;
import vn.campaign111.taxonomy.Vocabulary;

/** Makes the pages of campaigns, with their plan and their products. */
@Singleton
class CampaignPages {

    private final PublishedMaterials materials;
    private final Assets assets;
    private final Cards cards;
    private final Labels labels;
    private final Heads heads;
    private final Pages pages;

    CampaignPages(PublishedMaterials materials, Assets assets, Cards cards, Labels labels, Heads heads, Pages pages) {
        this.materials = materials;
        this.assets = assets;
        this.cards = cards;
        this.labels = labels;
        this.heads = heads;
        this.pages = pages;
    }

    RenderedPage page(Asked asked, Published<Campaign> published) {
        Campaign campaign = published.content();
        Publication row = published.row();
        Words words = asked.words();
        Shown shown = new Shown().document(row);
        long kitBytes = kitBytes(asked, campaign);
        CampaignPage page = new CampaignPage(
                campaign.title(),
                campaign.summary(),
                Labels.orNull(campaign.theme()),
                Labels.period(campaign.startsOn(), campaign.endsOn(), words),
                html(campaign.body()),
                html(Stream.of(campaign.purpose(), campaign.requirements())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n"))),
                objectives(campaign),
                campaign.keyMessages(),
                campaign.slogans(),
                campaign.phases().stream()
                        .map(phase -> new Phase(
                                phase.name(),
                                Labels.period(phase.startsOn(), phase.endsOn(), words),
                                phase.activities()))
                        .toList(),
                labels.tags(Vocabulary.CHANNEL, SearchFacet.CHANNEL, campaign.channels(), asked, Section.CAMPAIGNS),
                ArticlePages.sources(campaign.legalBasis()),
                tasks(campaign),
                html(campaign.evaluation()),
                cards.referenced("material", campaign.materials(), asked.language(), shown),
                kitBytes == 0 ? null : ProductFiles.kit(row),
                kitBytes == 0 ? null : Labels.size(kitBytes, asked.locale()));
        PageHead head = heads.ofDocument(asked, row, shown, StructuredData.Thing.document("WebPage", row), null);
        return pages.page(asked, PageTemplate.CAMPAIGN, head, page, shown);
    }

    /** Returns about how large the archive with all products is, 0 when there is nothing to take. */
    private long kitBytes(Asked asked, Campaign campaign) {
        List<String> groups =
                campaign.materials().stream().map(materials::group).toList();
        List<String> files = materials.inGroups(groups, asked.language(), Reader.PUBLIC).stream()
                .map(Published<Material>::content)
                .flatMap(material -> material.assetIds().stream())
                .toList();
        Map<String, Asset> stored = assets.findAll(files.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Asset::id, Function.identity()));
        return files.stream()
                .map(stored::get)
                .mapToLong(asset -> asset == null ? 0 : asset.byteSize())
                .sum();
    }

    private static List<Objective> objectives(Campaign campaign) {
        return campaign.objectives().stream()
                .map(one -> new Objective(one.text(), Labels.orNull(one.indicator()), Labels.orNull(one.target())))
                .toList();
    }

    private static List<Task> tasks(Campaign campaign) {
        return campaign.tasks().stream()
                .map(one -> new Task(one.text(), Labels.orNull(one.lead()), Labels.orNull(one.partners()), one.dueOn()))
                .toList();
    }

    private static @Nullable String html(String markdown) {
        return markdown.isBlank() ? null : Markdown.html(markdown);
    }
}
