package vn.campaign111.catalog.materials.studio;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.materials.MaterialFile.Role;
import vn.campaign111.editorial.studio.FormFields;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Slug;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.Renditions;
import vn.campaign111.media.text.FileTexts;
import vn.campaign111.media.text.TextFacts;

/** The rows of a product's files in its form: what they hold, and how assets just stored come into them. */
@Singleton
class FileRows {

    private final Assets assets;
    private final Renditions renditions;
    private final FileTexts texts;

    FileRows(Assets assets, Renditions renditions, FileTexts texts) {
        this.assets = assets;
        this.renditions = renditions;
        this.texts = texts;
    }

    /**
     * What is known of an asset in a row.
     *
     * @param picture address of a small picture, or empty
     * @param size in words
     * @param words whether its words can be found, or null for a file that has none by its kind
     */
    public record FileFacts(
            String id,
            String name,
            String mediaType,
            String size,
            String pixels,
            int pages,
            String picture,
            @Nullable FileWords words) {}

    /** @param files by asset */
    public record Facts(Map<String, FileFacts> files) {}

    Facts facts(FormFields form) {
        List<String> ids = form.rows("files").stream()
                .map(row -> form.text(row + ".asset"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        Map<String, FileFacts> facts = new LinkedHashMap<>();
        List<Asset> stored = assets.findAll(ids);
        Map<String, TextFacts> read = texts.facts(stored);
        stored.forEach(asset -> facts.put(asset.id(), facts(asset, read.get(asset.id()))));
        return new Facts(facts);
    }

    /**
     * Adds each asset as a file; or, when the form names a file to replace ({@code _replace}), gives that file the first
     * asset and keeps its name, so that its public address stays.
     */
    FormFields with(FormFields form, List<String> assetIds) {
        List<Asset> stored = assets.findAll(assetIds);
        String replaced = form.text("_replace");
        if (!replaced.isEmpty() && !stored.isEmpty()) {
            return replaced(form, replaced, stored.getFirst());
        }
        FormFields more = form;
        for (Asset asset : stored) {
            more = added(more, asset);
        }
        return more;
    }

    private static FormFields replaced(FormFields form, String name, Asset asset) {
        if (!ending(name).equals(ending(asset.fileName()))) {
            throw new InvalidInput(Issue.of("files", "file.other-format", asset.fileName(), name, ending(name)));
        }
        return form.rows("files").stream()
                .filter(row -> form.text(row + ".file").equals(name))
                .findFirst()
                .map(row -> form.with(row + ".asset", asset.id()))
                .orElse(form);
    }

    private static FormFields added(FormFields form, Asset asset) {
        Set<String> names = new HashSet<>();
        form.rows("files").forEach(row -> names.add(form.text(row + ".file")));
        boolean pictured = form.rows("files").stream()
                .anyMatch(row -> form.text(row + ".role").equals(Role.PREVIEW.key()));
        FormFields longer = form.withRow("files");
        String row = longer.rows("files").getLast();
        return longer.with(row + ".file", freeName(asset.fileName(), names))
                .with(row + ".asset", asset.id())
                .with(row + ".title", stem(asset.fileName()))
                .with(row + ".role", role(asset, pictured).key())
                .with(row + ".alt", "")
                .with(row + ".paper", "");
    }

    /** The first picture pictures the product; what can be changed is for changing, PDF is for printing. */
    private static Role role(Asset asset, boolean pictured) {
        return switch (ending(asset.fileName())) {
            case "png", "jpg", "jpeg" -> pictured ? Role.SCREEN : Role.PREVIEW;
            case "pdf" -> Role.PRINT;
            case "svg", "docx", "pptx", "odt", "odp", "xlsx" -> Role.EDITABLE;
            case "txt", "md" -> Role.TEXT;
            default -> Role.SCREEN;
        };
    }

    /** Public names are kebab case without tones, and unique within the product. */
    private static String freeName(String fileName, Set<String> taken) {
        String ending = "." + ending(fileName);
        return Slug.from(stem(fileName)).orNumbered(stem -> taken.contains(stem + ending)) + ending;
    }

    private FileFacts facts(Asset asset, @Nullable TextFacts read) {
        Integer width = asset.width();
        Integer height = asset.height();
        Integer pages = asset.pages();
        return new FileFacts(
                asset.id(),
                asset.fileName(),
                asset.mediaType(),
                size(asset.byteSize()),
                width == null || height == null ? "" : width + " × " + height,
                pages == null ? 0 : pages,
                renditions.supports(asset) ? "/studio/assets/" + asset.id() + "/w320" : "",
                texts.supports(asset) ? FileWords.of(read) : null);
    }

    private static String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return Math.max(1, bytes / 1024) + " KB";
        }
        return String.format(Locale.forLanguageTag("vi"), "%.1f MB", bytes / (1024.0 * 1024.0));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
