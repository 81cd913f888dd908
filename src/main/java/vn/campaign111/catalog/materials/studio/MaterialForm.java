package vn.campaign111.catalog.materials.studio;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.campaign111.catalog.materials.Material;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.catalog.materials.MaterialFile.Role;
import vn.campaign111.catalog.materials.MaterialType;
import vn.campaign111.editorial.studio.Choice;
import vn.campaign111.editorial.studio.ContentForm;
import vn.campaign111.editorial.studio.FormFields;
import vn.campaign111.editorial.studio.FormReader;
import vn.campaign111.publication.ContentType;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** The form of a sample communication product. */
@Singleton
class MaterialForm implements ContentForm<Material> {

    private final MaterialType type;
    private final Taxonomy taxonomy;
    private final FileRows files;

    MaterialForm(MaterialType type, Taxonomy taxonomy, FileRows files) {
        this.type = type;
        this.taxonomy = taxonomy;
        this.files = files;
    }

    @Override
    public ContentType<Material> type() {
        return type;
    }

    @Override
    public String view() {
        return "/catalog/material-fields.ftlh";
    }

    @Override
    public Map<String, List<Choice>> choices(Locale locale) {
        return Map.of(
                "kinds", Choice.of(taxonomy, Vocabulary.MATERIAL_KIND, locale),
                "channels", Choice.of(taxonomy, Vocabulary.CHANNEL, locale),
                "languages", Choice.of(taxonomy, Vocabulary.LANGUAGE, locale));
    }

    @Override
    public Object facts(FormFields form) {
        return files.facts(form);
    }

    @Override
    public FormFields withAssets(FormFields form, List<String> assetIds) {
        return files.with(form, assetIds);
    }

    @Override
    public Material read(FormReader form) {
        return new Material(
                form.text("title"),
                form.text("summary"),
                form.text("body"),
                form.all("topics"),
                form.all("audiences"),
                form.text("kind"),
                form.all("channels"),
                form.all("languages"),
                form.rows("campaigns", FormReader::text),
                form.rows("files", MaterialForm::file),
                form.text("licence"),
                form.text("credit"),
                form.text("depicts"),
                form.all("alternative_formats"),
                form.number("duration_seconds"),
                form.text("how_to_use"));
    }

    private static MaterialFile file(FormReader row) {
        return new MaterialFile(
                row.text("file"),
                row.text("asset"),
                row.text("title"),
                role(row.text("role")),
                row.text("alt"),
                row.text("paper"));
    }

    /** A form sends the words of JSON, and a role nobody knows is none. */
    private static Role role(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElse(Role.SCREEN);
    }
}
