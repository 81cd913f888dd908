package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.kernel.Words;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.publication.TranslationGroup;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.SearchRequest.Sort;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Card;
import vn.campaign111.site.page.FileRow;
import vn.campaign111.site.page.MaterialPage;
import vn.campaign111.site.page.PageHead;
import vn.campaign111.site.page.Picture;
import vn.campaign111.site.page.Tag;
import vn.campaign111.site.theme.PageTemplate;
import vn.campaign111.taxonomy.Vocabulary;
import vn.campaign111.web.WebSettings;

/** Makes the pages of sample products, with their picture and their files. */
@Singleton
class MaterialPages {

    private static final int RELATED = 4;
    private static final int MOST_CAMPAIGNS = 50;

    private final PublishedCampaigns campaigns;
    private final PublicSearch search;
    private final Assets assets;
    private final Cards cards;
    private final Labels labels;
    private final Heads heads;
    private final Pages pages;
    private final String baseUrl;

    MaterialPages(
            PublishedCampaigns campaigns,
            PublicSearch search,
            Assets assets,
            Cards cards,
            Labels labels,
            Heads heads,
            Pages pages,
            WebSettings settings) {
        this.campaigns = campaigns;
        this.search = search;
        this.assets = assets;
        this.cards = cards;
        this.labels = labels;
        this.heads = heads;
        this.pages = pages;
        this.baseUrl = settings.baseUrl();
    }

    RenderedPage page(Asked asked, Published<Material> published) {
        Material material = published.content();
        Publication row = published.row();
        Shown shown = new Shown().document(row);
        Map<String, Asset> stored = assets.findAll(List.copyOf(material.assetIds())).stream()
                .collect(Collectors.toMap(Asset::id, Function.identity()));
        MaterialPage page = new MaterialPage(
                material.title(),
                material.summary(),
                labels.label(Vocabulary.MATERIAL_KIND, material.kind(), asked.locale()),
                Markdown.html(material.body()),
                material.howToUse().isBlank() ? null : Markdown.html(material.howToUse()),
                picture(row, material, stored),
                files(row, material, stored, asked),
                tags(Vocabulary.TOPIC, SearchFacet.TOPIC, material.topics(), asked),
                tags(Vocabulary.AUDIENCE, SearchFacet.AUDIENCE, material.audiences(), asked),
                tags(Vocabulary.CHANNEL, SearchFacet.CHANNEL, material.channels(), asked),
                tags(Vocabulary.LANGUAGE, SearchFacet.LANGUAGE, material.languages(), asked),
                formats(material, asked.words()),
                material.licence(),
                Labels.orNull(material.credit()),
                Labels.day(row.modified()),
                campaigns(asked, published, shown),
                related(asked, published, shown),
                baseUrl + "/q/" + row.code(),
                null);
        PageHead head = heads.ofDocument(
                asked,
                row,
                shown,
                StructuredData.Thing.document("CreativeWork", row),
                material.preview()
                        .map(file -> ProductFiles.image(row, file.file(), 1280))
                        .orElse(null));
        return pages.page(asked, PageTemplate.MATERIAL, head, page, shown);
    }

    private static @Nullable Picture picture(Publication row, Material material, Map<String, Asset> stored) {
        MaterialFile preview = material.preview().orElse(null);
        Asset asset = preview == null ? null : stored.get(preview.asset());
        if (preview == null || asset == null) {
            return null;
        }
        Integer width = asset.width();
        Integer height = asset.height();
        return width == null || height == null ? null : ProductFiles.picture(row, preview, width, height);
    }

    private static List<FileRow> files(Publication row, Material material, Map<String, Asset> stored, Asked asked) {
        List<FileRow> rows = new ArrayList<>();
        for (MaterialFile file : material.files()) {
            Asset asset = stored.get(file.asset());
            if (asset != null && file.role() != MaterialFile.Role.PREVIEW) {
                rows.add(new FileRow(
                        ProductFiles.anchor(file.file()),
                        file.title().isBlank() ? file.file() : file.title(),
                        ProductFiles.formatLabel(file),
                        Labels.size(asset.byteSize(), asked.locale()),
                        Labels.orNull(file.paper()),
                        ProductFiles.download(row, file.file()),
                        file.role().key(),
                        asked.words().text("site.role." + file.role().key())));
            }
        }
        return rows;
    }

    private List<Tag> tags(Vocabulary vocabulary, SearchFacet facet, List<String> keys, Asked asked) {
        return labels.tags(vocabulary, facet, keys, asked, Section.MATERIALS);
    }

    private static List<Tag> formats(Material material, Words words) {
        return material.alternativeFormats().stream()
                .map(format -> {
                    String word = "site.alternative." + format;
                    return new Tag(words.has(word) ? words.text(word) : format, null);
                })
                .toList();
    }

    /** The campaigns the product names, and those that name the product. */
    private List<Card> campaigns(Asked asked, Published<Material> published, Shown shown) {
        shown.list(Section.CAMPAIGNS.type(), asked.language());
        String group = published.row().translationGroup();
        Set<String> groups = new LinkedHashSet<>();
        published.content().campaigns().forEach(reference -> groups.add(campaigns.group(reference)));
        campaigns.latest(asked.language(), 0, MOST_CAMPAIGNS, Reader.PUBLIC).stream()
                .filter(campaign -> campaign.content().materials().stream()
                        .anyMatch(reference ->
                                TranslationGroup.of("material", reference).equals(group)))
                .forEach(campaign -> groups.add(campaign.row().translationGroup()));
        return cards.referenced(Section.CAMPAIGNS.type(), List.copyOf(groups), asked.language(), shown);
    }

    /** The newest other products about the same things. */
    private List<Card> related(Asked asked, Published<Material> published, Shown shown) {
        if (published.content().topics().isEmpty()) {
            return List.of();
        }
        shown.list(Section.MATERIALS.type(), asked.language());
        PublicSearchQuestion question = new PublicSearchQuestion(
                "",
                asked.language(),
                asked.locale(),
                Map.of(
                        SearchFacet.TYPE, List.of(Section.MATERIALS.type()),
                        SearchFacet.TOPIC, published.content().topics()),
                Sort.NEWEST,
                false,
                0,
                RELATED + 1,
                Reader.PUBLIC);
        Optional<PublicSearchResult> found = search.findBesides(question);
        if (found.isEmpty()) {
            shown.incomplete();
            return List.of();
        }
        List<Publication> rows = found.get().hits().stream()
                .map(PublicSearchResult.Hit::row)
                .filter(Objects::nonNull)
                .filter(row -> !row.documentId().equals(published.row().documentId()))
                .limit(RELATED)
                .toList();
        return cards.of(rows, shown);
    }
}
