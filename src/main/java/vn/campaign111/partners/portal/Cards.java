package vn.campaign111.partners.portal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.catalog.OtherLanguages.OtherLanguage;
import vn.campaign111.catalog.campaigns.Campaign;
import vn.campaign111.catalog.campaigns.CampaignProducts;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.kernel.Time;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;
import vn.campaign111.publication.Visibility;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Makes what lists show of products and campaigns. */
@Singleton
class Cards {

    private final Taxonomy taxonomy;
    private final CampaignProducts products;
    private final OtherLanguages otherLanguages;
    private final Clock clock;

    Cards(Taxonomy taxonomy, CampaignProducts products, OtherLanguages otherLanguages, Clock clock) {
        this.taxonomy = taxonomy;
        this.products = products;
        this.otherLanguages = otherLanguages;
        this.clock = clock;
    }

    List<ProductCard> ofProducts(List<Published<Material>> materials, Locale locale) {
        return ofProducts(materials, Map.of(), locale);
    }

    /** @param foundIn by document id, where in its files stands what was searched */
    List<ProductCard> ofProducts(List<Published<Material>> materials, Map<String, FoundIn> foundIn, Locale locale) {
        return materials.stream()
                .map(material -> of(material, foundIn.get(material.row().documentId()), locale))
                .toList();
    }

    List<CampaignCard> ofCampaigns(List<Published<Campaign>> campaigns, Locale locale, Reader reader) {
        return campaigns.stream()
                .map(campaign ->
                        ofCampaign(campaign, products.of(campaign, reader).size(), locale))
                .toList();
    }

    CampaignCard ofCampaign(Published<Campaign> campaign, int productCount, Locale locale) {
        return CampaignCard.of(
                campaign, language(campaign.row(), locale), productCount, isPartnersOnly(campaign.row()), today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
    }

    static boolean isPartnersOnly(Publication row) {
        return row.visibility().equals(Visibility.PARTNERS.key());
    }

    private ProductCard of(Published<Material> product, @Nullable FoundIn foundIn, Locale locale) {
        Publication row = product.row();
        Material material = product.content();
        return new ProductCard(
                PortalPaths.product(row),
                material.title(),
                material.summary(),
                taxonomy.label(Vocabulary.MATERIAL_KIND, material.kind(), locale),
                material.preview()
                        .map(file -> PortalPaths.picture(row, file.file(), RenditionPreset.W320))
                        .orElse(null),
                formats(material),
                isPartnersOnly(row),
                LocalDate.ofInstant(row.issued(), Time.VIETNAM),
                language(row, locale),
                foundIn);
    }

    /** Returns the language of what the row tells when it is not the screen's, else null. */
    @Nullable
    OtherLanguage language(Publication row, Locale locale) {
        return otherLanguages.of(row.title(), row.locale(), locale).orElse(null);
    }

    private static String formats(Material material) {
        return material.files().stream()
                .filter(file -> file.role() != MaterialFile.Role.PREVIEW)
                .map(MaterialFile::format)
                .filter(Predicate.not(String::isEmpty))
                .map(format -> format.toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
