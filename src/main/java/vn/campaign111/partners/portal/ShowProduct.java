package vn.campaign111.partners.portal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.campaigns.CampaignProducts;
import vn.campaign111.catalog.campaigns.Kits;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.kernel.Time;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.partners.portal.ProductList.Link;
import vn.campaign111.partners.portal.ProductPage.Fact;
import vn.campaign111.partners.portal.ProductPage.FileRow;
import vn.campaign111.publication.Markdown;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;
import vn.campaign111.web.WebSettings;

/** Makes the page of a product. */
@Singleton
class ShowProduct {

    private final Cards cards;
    private final Taxonomy taxonomy;
    private final Assets assets;
    private final Kits kits;
    private final CampaignProducts campaignProducts;
    private final String baseUrl;

    ShowProduct(
            Cards cards,
            Taxonomy taxonomy,
            Assets assets,
            Kits kits,
            CampaignProducts campaignProducts,
            WebSettings webSettings) {
        this.cards = cards;
        this.taxonomy = taxonomy;
        this.assets = assets;
        this.kits = kits;
        this.campaignProducts = campaignProducts;
        this.baseUrl = webSettings.baseUrl();
    }

    ProductPage page(Published<Material> product, Locale locale, Reader reader) {
        Publication row = product.row();
        Material material = product.content();
        Optional<MaterialFile> preview = material.preview();
        boolean partnersOnly = Cards.isPartnersOnly(row);
        return new ProductPage(
                material.title(),
                material.summary(),
                cards.language(row, locale),
                taxonomy.label(Vocabulary.MATERIAL_KIND, material.kind(), locale),
                partnersOnly,
                preview.map(file -> PortalPaths.picture(row, file.file(), RenditionPreset.W640))
                        .orElse(null),
                preview.map(file -> PortalPaths.picture(row, file.file(), RenditionPreset.W1280))
                        .orElse(null),
                preview.map(MaterialFile::alt).orElse(""),
                Markdown.html(material.body()),
                Markdown.html(material.howToUse()),
                files(product, locale),
                PortalPaths.kit(row),
                FileSize.text(kits.of(row, reader).byteSize(), locale),
                partnersOnly ? null : baseUrl + "/q/" + row.code(),
                facts(material, locale),
                material.licence(),
                material.credit(),
                duration(material.durationSeconds()),
                day(row.issued()),
                day(row.modified()),
                campaignProducts.naming(product, locale.getLanguage(), reader).stream()
                        .map(campaign -> new Link(campaign.row().title(), PortalPaths.campaign(campaign.row())))
                        .toList());
    }

    private List<FileRow> files(Published<Material> product, Locale locale) {
        List<MaterialFile> files = product.content().files();
        Map<String, Asset> stored = assets
                .findAll(files.stream().map(MaterialFile::asset).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Asset::id, Function.identity()));
        return files.stream()
                .filter(file -> stored.containsKey(file.asset()))
                .map(file -> row(product.row(), file, stored.get(file.asset()), locale))
                .toList();
    }

    private static FileRow row(Publication product, MaterialFile file, @Nullable Asset asset, Locale locale) {
        String size = asset == null ? "" : FileSize.text(asset.byteSize(), locale);
        return new FileRow(
                PortalPaths.file(product, file.file()),
                file.title().isEmpty() ? file.file() : file.title(),
                "partners.role." + file.role().key(),
                Stream.of(file.format().toUpperCase(Locale.ROOT), file.paper(), size)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private List<Fact> facts(Material material, Locale locale) {
        return Stream.of(
                        new Fact("catalog.facet.topic", labels(Vocabulary.TOPIC, material.topics(), locale)),
                        new Fact("catalog.facet.audience", labels(Vocabulary.AUDIENCE, material.audiences(), locale)),
                        new Fact("catalog.facet.channel", labels(Vocabulary.CHANNEL, material.channels(), locale)),
                        new Fact("catalog.facet.language", labels(Vocabulary.LANGUAGE, material.languages(), locale)))
                .filter(fact -> !fact.labels().isEmpty())
                .toList();
    }

    private List<String> labels(Vocabulary vocabulary, List<String> keys, Locale locale) {
        return keys.stream().map(key -> taxonomy.label(vocabulary, key, locale)).toList();
    }

    private static @Nullable String duration(@Nullable Integer seconds) {
        return seconds == null ? null : String.format("%d:%02d", seconds / 60, seconds % 60);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Time.VIETNAM);
    }
}
