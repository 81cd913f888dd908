package vn.campaign111.operations;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Time;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;

/** Writes what is published in the form {@link ContentFolder} reads. */
@Singleton
class ContentExport {

    private static final int BATCH = 200;
    private static final Argument<Map<String, Object>> FIELDS = Argument.mapOf(String.class, Object.class);

    private final Publications publications;
    private final Assets assets;
    private final Json json;

    ContentExport(Publications publications, Assets assets, Json json) {
        this.publications = publications;
        this.assets = assets;
        this.json = json;
    }

    /** Returns how many documents were written. */
    int writeAll(Path folder) throws IOException {
        requireEmpty(folder);
        int written = 0;
        List<Publication> batch = publications.standingAfter("", BATCH);
        while (!batch.isEmpty()) {
            for (Publication row : batch) {
                write(folder, row);
                written++;
            }
            batch = publications.standingAfter(batch.getLast().documentId(), BATCH);
        }
        return written;
    }

    /** Translations share the folder that is named after the group, as they did when they came. */
    private void write(Path folder, Publication row) throws IOException {
        String group = row.translationGroup().substring(row.translationGroup().indexOf('/') + 1);
        Path place = Files.createDirectories(folder.resolve(row.type() + "s").resolve(group));
        Map<String, Object> content = new LinkedHashMap<>(json.read(row.content(), FIELDS));
        String body = String.valueOf(content.remove("body"));
        content.values().removeIf(ContentExport::isEmpty);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", content.remove("title"));
        fields.put("slug", row.slug());
        fields.putAll(content);
        fields.put(
                "published_at", row.issued().atZone(Time.VIETNAM).toLocalDate().toString());
        fields.put("visibility", row.visibility());
        if (fields.get("files") instanceof List<?> files) {
            fields.put("files", writeFiles(place, files));
        }
        Files.writeString(
                place.resolve("index." + row.locale() + ".md"),
                new FrontMatter(fields, body).text(),
                StandardCharsets.UTF_8);
    }

    private List<Object> writeFiles(Path place, List<?> files) throws IOException {
        List<Object> entries = new ArrayList<>();
        for (Object file : files) {
            if (file instanceof Map<?, ?> entry) {
                Map<String, Object> kept = new LinkedHashMap<>();
                entry.forEach((name, found) -> kept.put(String.valueOf(name), found));
                Asset asset = assets.find(String.valueOf(kept.remove("asset")))
                        .orElseThrow(() -> Problem.notFound("asset", String.valueOf(kept.get("file"))));
                try (InputStream bytes = assets.open(asset)) {
                    Files.copy(
                            bytes,
                            place.resolve(String.valueOf(kept.get("file"))),
                            StandardCopyOption.REPLACE_EXISTING);
                }
                kept.values().removeIf(ContentExport::isEmpty);
                entries.add(kept);
            }
        }
        return entries;
    }

    private static boolean isEmpty(Object found) {
        return found == null || found.equals("") || found.equals(List.of());
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> present = Files.list(folder)) {
            if (present.findAny().isPresent()) {
                throw Problem.conflict("export.folder-not-empty", folder);
            }
        }
    }
}
