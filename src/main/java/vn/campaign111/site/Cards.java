package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.FacetNames;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.catalog.articles.PublishedArticles;
import vn.campaign111.catalog.campaigns.Campaign;
import vn.campaign111.catalog.campaigns.PublishedCampaigns;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.publication.TranslationGroup;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Card;
import vn.campaign111.taxonomy.Vocabulary;

/** Makes the cards by which documents are shown on other pages. */
@Singleton
class Cards {

    private final PublishedArticles articles;
    private final PublishedCampaigns campaigns;
    private final PublishedMaterials materials;
    private final Publications publications;
    private final ContentTypes types;
    private final Labels labels;
    private final OtherLanguages otherLanguages;

    Cards(
            PublishedArticles articles,
            PublishedCampaigns campaigns,
            PublishedMaterials materials,
            Publications publications,
            ContentTypes types,
            Labels labels,
            OtherLanguages otherLanguages) {
        this.articles = articles;
        this.campaigns = campaigns;
        this.materials = materials;
        this.publications = publications;
        this.types = types;
        this.labels = labels;
        this.otherLanguages = otherLanguages;
    }

    Card of(Publication row) {
        return switch (row.type()) {
            case "article" -> article(row);
            case "campaign" -> campaign(row);
            case "material" -> material(row);
            default -> card(row, typeLabel(row), null, null, List.of());
        };
    }

    List<Card> of(Collection<Publication> rows, Shown shown) {
        shown.documents(rows);
        return rows.stream().map(this::of).toList();
    }

    /**
     * Returns the cards of what references mean, in their order; what is not there, or not for everybody, is left out.
     *
     * @param type the kind a bare slug means
     */
    List<Card> referenced(String type, List<String> references, String language, Shown shown) {
        List<String> groups = references.stream()
                .map(reference -> TranslationGroup.of(type, reference))
                .distinct()
                .toList();
        shown.groups(groups);
        List<Publication> rows = publications.visibleInGroups(groups, Reader.PUBLIC).stream()
                .filter(row -> row.locale().equals(language))
                .sorted(Comparator.comparingInt(row -> groups.indexOf(row.translationGroup())))
                .toList();
        return of(rows, shown);
    }

    private Card article(Publication row) {
        List<String> audiences = articles.decode(row).content().audiences();
        return card(
                row,
                typeLabel(row),
                null,
                null,
                audiences.stream()
                        .limit(2)
                        .map(key -> labels.label(Vocabulary.AUDIENCE, key, locale(row)))
                        .toList());
    }

    private Card campaign(Publication row) {
        Campaign campaign = campaigns.decode(row).content();
        String period = Labels.period(campaign.startsOn(), campaign.endsOn(), Words.of(locale(row)));
        return card(
                row,
                typeLabel(row),
                null,
                null,
                Optional.ofNullable(period).stream().toList());
    }

    private Card material(Publication row) {
        Material material = materials.decode(row).content();
        Optional<MaterialFile> preview = material.preview();
        return card(
                row,
                labels.label(Vocabulary.MATERIAL_KIND, material.kind(), locale(row)),
                preview.map(file -> ProductFiles.image(row, file.file(), ProductFiles.CARD_WIDTH))
                        .orElse(null),
                preview.map(MaterialFile::alt).orElse(null),
                material.files().stream()
                        .filter(file -> file.role() != MaterialFile.Role.PREVIEW)
                        .map(ProductFiles::formatLabel)
                        .distinct()
                        .limit(3)
                        .toList());
    }

    private Card card(
            Publication row,
            String typeLabel,
            @Nullable String imageUrl,
            @Nullable String imageAlt,
            List<String> badges) {
        return new Card(
                row.type(),
                typeLabel,
                types.path(row),
                row.title(),
                Labels.orNull(row.summary()),
                imageUrl,
                imageAlt,
                badges,
                null,
                Labels.language(otherLanguages.of(row.title(), row.locale(), locale(row))));
    }

    private static String typeLabel(Publication row) {
        return FacetNames.type(row.type(), Words.of(locale(row)));
    }

    private static Locale locale(Publication row) {
        return Locale.forLanguageTag(row.locale());
    }
}
