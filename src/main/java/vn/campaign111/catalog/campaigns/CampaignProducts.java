package vn.campaign111.catalog.campaigns;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.publication.Address;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Published;
import vn.campaign111.publication.Reader;

/** Which products belong to which campaign, as far as a reader may see both. */
@Singleton
public class CampaignProducts {

    /** More campaigns than an office ever has standing. */
    private static final int MAX_CAMPAIGNS = 200;

    private final Publications publications;
    private final PublishedMaterials materials;
    private final PublishedCampaigns campaigns;

    CampaignProducts(Publications publications, PublishedMaterials materials, PublishedCampaigns campaigns) {
        this.publications = publications;
        this.materials = materials;
        this.campaigns = campaigns;
    }

    /**
     * Returns the products the campaign names, in its order, each in the campaign's language when it was translated, else
     * in Vietnamese, else in whatever language there is.
     */
    public List<Published<Material>> of(Published<Campaign> campaign, Reader reader) {
        List<String> groups = campaign.content().materials().stream()
                .map(materials::group)
                .distinct()
                .toList();
        Map<String, List<Publication>> byGroup = publications.visibleInGroups(groups, reader).stream()
                .filter(row -> row.type().equals(materials.type().key()))
                .collect(Collectors.groupingBy(Publication::translationGroup));
        return groups.stream()
                .flatMap(group -> inLanguage(
                        byGroup.getOrDefault(group, List.of()), campaign.row().locale())
                        .stream())
                .map(materials::decode)
                .toList();
    }

    /** Returns the campaigns that name the product or that it names, in the given language, newest first. */
    public List<Published<Campaign>> naming(Published<Material> product, String locale, Reader reader) {
        String group = product.row().translationGroup();
        List<String> named =
                product.content().campaigns().stream().map(campaigns::group).toList();
        return campaigns.latest(locale, 0, MAX_CAMPAIGNS, reader).stream()
                .filter(campaign -> named.contains(campaign.row().translationGroup())
                        || campaign.content().materials().stream()
                                .map(materials::group)
                                .anyMatch(group::equals))
                .toList();
    }

    private static Optional<Publication> inLanguage(List<Publication> translations, String locale) {
        return translations.stream()
                .min(Comparator.comparingInt((Publication row) ->
                                row.locale().equals(locale) ? 0 : row.locale().equals(Address.MAIN_LOCALE) ? 1 : 2)
                        .thenComparing(Publication::locale));
    }
}
