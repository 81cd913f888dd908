package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.FacetNames;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.publication.Publication;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.site.page.Hit;
import vn.campaign111.site.page.Tag;
import vn.campaign111.taxonomy.Vocabulary;

/** Makes what the page of results shows of each thing found. */
@Singleton
class SearchHits {

    private static final int MOST_FORMATS = 3;

    private final PublishedMaterials materials;
    private final Labels labels;

    SearchHits(PublishedMaterials materials, Labels labels) {
        this.materials = materials;
        this.labels = labels;
    }

    List<Hit> of(List<PublicSearchResult.Hit> found, Asked asked) {
        return found.stream().map(hit -> hit(hit, asked)).toList();
    }

    private Hit hit(PublicSearchResult.Hit hit, Asked asked) {
        Material product = product(hit.row());
        return new Hit(
                hit.type(),
                FacetNames.type(hit.type(), asked.words()),
                hit.promoted(),
                hit.path(),
                hit.titleHtml(),
                Labels.orNull(hit.passageHtml()),
                product == null ? List.of() : badges(product, asked),
                fileNote(hit, asked));
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
