package vn.campaign111.catalog.materials;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Issue;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.OfferedFile;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.taxonomy.TermCheck;
import vn.campaign111.taxonomy.Vocabulary;

/** Registers sample communication products: {@code /san-pham-mau/<slug>}. */
@Singleton
public class MaterialType implements ContentType<Material> {

    private static final Set<String> DEPICTS = Set.of("none", "illustration", "actor", "child");

    private final TermCheck terms;
    private final Assets assets;

    MaterialType(TermCheck terms, Assets assets) {
        this.terms = terms;
        this.assets = assets;
    }

    @Override
    public String key() {
        return "material";
    }

    @Override
    public String section() {
        return "san-pham-mau";
    }

    @Override
    public Class<Material> contentClass() {
        return Material.class;
    }

    @Override
    public List<Issue> check(Material material) {
        List<Issue> issues = new ArrayList<>(terms.unknown("kind", Vocabulary.MATERIAL_KIND, List.of(material.kind())));
        issues.addAll(terms.unknown("channels", Vocabulary.CHANNEL, material.channels()));
        issues.addAll(terms.unknown("languages", Vocabulary.LANGUAGE, material.languages()));
        checkDepicted(issues, material);
        checkFiles(issues, material.files());
        return issues;
    }

    @Override
    public Map<SearchFacet, List<String>> terms(Material material) {
        return Map.of(
                SearchFacet.KIND, List.of(material.kind()),
                SearchFacet.CHANNEL, material.channels(),
                SearchFacet.LANGUAGE, material.languages(),
                SearchFacet.FORMAT,
                        material.files().stream()
                                .filter(file -> file.role() != MaterialFile.Role.PREVIEW)
                                .map(MaterialFile::format)
                                .filter(Predicate.not(String::isEmpty))
                                .distinct()
                                .toList());
    }

    @Override
    public String searchableText(Material material) {
        return material.body() + "\n\n" + material.howToUse();
    }

    @Override
    public List<OfferedFile> files(Material material) {
        return material.files().stream()
                .map(file -> new OfferedFile(file.file(), file.title(), file.asset()))
                .toList();
    }

    /** Photographs of children need consents the product cannot record yet, so they stay out. */
    private static void checkDepicted(List<Issue> issues, Material material) {
        if (material.files().isEmpty()) {
            return;
        }
        if (!DEPICTS.contains(material.depicts())) {
            issues.add(Issue.of("depicts", "depicts.unanswered"));
        } else if (material.depicts().equals("child")) {
            issues.add(Issue.of("depicts", "depicts.child"));
        }
    }

    private void checkFiles(List<Issue> issues, List<MaterialFile> files) {
        Set<String> known = assets
                .findAll(files.stream().map(MaterialFile::asset).toList())
                .stream()
                .map(Asset::id)
                .collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            MaterialFile file = files.get(i);
            String field = "files[" + i + "]";
            if (file.file().isBlank() || file.file().contains("/")) {
                issues.add(Issue.of(field + ".file", "file.name", file.file()));
            } else if (!names.add(file.file())) {
                issues.add(Issue.of(field + ".file", "file.twice", file.file()));
            }
            if (!known.contains(file.asset())) {
                issues.add(Issue.of(field + ".asset", "file.unknown-asset", file.file()));
            }
            if (file.role() == MaterialFile.Role.PREVIEW && file.alt().isBlank()) {
                issues.add(Issue.of(field + ".alt", "file.alt-missing", file.file()));
            }
        }
    }
}
