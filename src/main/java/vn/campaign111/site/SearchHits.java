package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.FacetNames;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.publication.Publication;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.site.page.Hit;
import vn.campaign111.site.page.OtherLanguage;
import vn.campaign111.site.page.Tag;
import vn.campaign111.taxonomy.Vocabulary;

/** Makes what the page of results shows of each thing found. */
@Singleton
class SearchHits {

    private static final int MOST_FORMATS = 3;
    private static final Pattern TAG = Pattern.compile("<[^>]*>|&[#a-z0-9]+;");

    private final PublishedMaterials materials;
    private final Labels labels;
    private final OtherLanguages otherLanguages;

    SearchHits(PublishedMaterials materials, Labels labels, OtherLanguages otherLanguages) {
        this.materials = materials;
        this.labels = labels;
        this.otherLanguages = otherLanguages;
    }

    List<Hit> of(List<PublicSearchResult.Hit> found, Asked asked) {
        return found.stream().map(hit -> hit(hit, asked)).toList();
    }

    private Hit hit(PublicSearchResult.Hit hit, Asked asked) {
        Material product = product(hit.row());
        String declared = hit.row() == null ? asked.language() : hit.row().locale();
        String ofPassage = product == null || hit.foundIn() == null
                ? declared
                : OtherLanguages.ofFiles(product.languages(), declared);
        return new Hit(
                hit.type(),
                FacetNames.type(hit.type(), asked.words()),
                hit.promoted(),
                hit.path(),
                hit.titleHtml(),
                Labels.orNull(hit.passageHtml()),
                product == null ? List.of() : badges(product, asked),
                fileNote(hit, asked),
                language(hit.title(), declared, asked),
                language(plain(hit.passageHtml()), ofPassage, asked));
    }

    private @Nullable OtherLanguage language(String text, String declared, Asked asked) {
        return Labels.language(otherLanguages.of(text, declared, asked.locale()));
    }

    private static String plain(String html) {
        return TAG.matcher(html).replaceAll("");
    }

    /** Names the file and the page in it, and leads to where the file is offered. */
    private static @Nullable Tag fileNote(PublicSearchResult.Hit hit, Asked asked) {
        FoundIn found = hit.foundIn();
        if (found == null) {
            return null;
        }
        return new Tag(
                asked.words().text("search.found-in." + found.unit().key(), found.fileName(), found.number()),
                hit.path() + "#" + ProductFiles.anchor(found.fileKey()));
    }

    private @Nullable Material product(@Nullable Publication row) {
        return row != null && row.type().equals(Section.MATERIALS.type())
                ? materials.decode(row).content()
                : null;
    }

    private List<String> badges(Material product, Asked asked) {
        String kind = labels.label(Vocabulary.MATERIAL_KIND, product.kind(), asked.locale());
        return Stream.concat(
                        Stream.of(kind),
                        product.files().stream()
                                .filter(file -> file.role() != MaterialFile.Role.PREVIEW)
                                .map(ProductFiles::formatLabel)
                                .distinct()
                                .limit(MOST_FORMATS))
                .toList();
    }
}
