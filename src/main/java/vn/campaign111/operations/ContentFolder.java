package vn.campaign111.operations;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.campaign111.editorial.ImportDocuments;
import vn.campaign111.editorial.ImportLine;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.identity.Actor;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.TranslationGroup;

/**
 * A folder of content as officers edit it: {@code <type>s/<slug>/index.<locale>.md} with front matter, files beside it.
 * A file's id as sender's key is its path, so importing the same folder twice changes nothing.
 */
@Singleton
class ContentFolder {

    private static final Pattern INDEX = Pattern.compile("index\\.([a-zA-Z-]+)\\.md");
    private static final int BATCH = 100;

    private final ImportDocuments importDocuments;
    private final ContentTypes types;
    private final Assets assets;
    private final Clock clock;

    ContentFolder(ImportDocuments importDocuments, ContentTypes types, Assets assets, Clock clock) {
        this.importDocuments = importDocuments;
        this.types = types;
        this.assets = assets;
        this.clock = clock;
    }

    /** What became of one file. */
    record FileResult(String file, ImportResult result) {}

    /** Imports every document of the folder and tells of each file as it is done. */
    void importAll(Actor actor, String sender, Path folder, boolean publish, Consumer<FileResult> heard)
            throws IOException {
        List<Path> files = indexFiles(folder);
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Path> part = files.subList(from, Math.min(from + BATCH, files.size()));
            importPart(actor, sender, folder, publish, part, heard);
        }
    }

    private void importPart(
            Actor actor, String sender, Path folder, boolean publish, List<Path> part, Consumer<FileResult> heard)
            throws IOException {
        List<ImportLine> lines = new ArrayList<>();
        for (int number = 1; number <= part.size(); number++) {
            Path file = part.get(number - 1);
            try {
                lines.add(ImportLine.of(number, fields(actor, folder, file), clock.instant()));
            } catch (InvalidInput e) {
                heard.accept(new FileResult(
                        folder.relativize(file).toString(), ImportResult.rejected(number, "", e.issues())));
            }
        }
        for (ImportResult result : importDocuments.run(actor, sender, publish, lines)) {
            heard.accept(new FileResult(
                    folder.relativize(part.get(result.line() - 1)).toString(), result));
        }
    }

    private List<Path> indexFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ContentType<?> type : types.all()) {
            Path kind = folder.resolve(type.key() + "s");
            if (Files.isDirectory(kind)) {
                try (Stream<Path> found = Files.walk(kind, 2)) {
                    found.filter(file -> INDEX.matcher(name(file)).matches())
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    private Map<String, Object> fields(Actor actor, Path folder, Path file) throws IOException {
        FrontMatter frontMatter = FrontMatter.parse(Files.readString(file, StandardCharsets.UTF_8));
        Path place = Optional.ofNullable(file.getParent()).orElseThrow();
        String kind = name(Optional.ofNullable(place.getParent()).orElseThrow());
        String type = kind.substring(0, kind.length() - 1);
        Matcher locale = INDEX.matcher(name(file));
        locale.matches();
        Map<String, Object> fields = new LinkedHashMap<>(frontMatter.fields());
        fields.put("id", folder.relativize(file).toString().replace('\\', '/'));
        fields.put("type", type);
        fields.put("locale", locale.group(1));
        fields.putIfAbsent("slug", name(place));
        fields.put("translation_of", TranslationGroup.of(type, name(place)));
        fields.put("body", frontMatter.body());
        if (fields.get("files") instanceof List<?> files) {
            fields.put("files", storeFiles(actor, place, files));
        }
        return fields;
    }

    private List<Object> storeFiles(Actor actor, Path place, List<?> files) throws IOException {
        List<Object> stored = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) instanceof Map<?, ?> entry && entry.get("file") instanceof String name) {
                Map<String, Object> withAsset = new LinkedHashMap<>();
                entry.forEach((key, found) -> withAsset.put(String.valueOf(key), found));
                try {
                    withAsset.put("asset", store(actor, place.resolve(name)));
                } catch (InvalidInput e) {
                    String field = "files[" + i + "]";
                    e.issues().forEach(issue -> issues.add(issue.in(field)));
                } catch (Problem e) {
                    issues.add(Issue.of("files[" + i + "].file", "file.refused", name, e.code()));
                }
                stored.add(withAsset);
            } else {
                issues.add(Issue.of("files[" + i + "].file", "text.missing"));
            }
        }
        InvalidInput.throwIfAny(issues);
        return stored;
    }

    /** Stores the file, or takes the asset of the same name and bytes, so that the same folder twice changes nothing. */
    private String store(Actor actor, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(Issue.of("file", "file.absent", name(file)));
        }
        Optional<Asset> present = assets.bySha256(sha256(file)).stream()
                .filter(asset -> asset.fileName().equals(name(file)))
                .findFirst();
        if (present.isPresent()) {
            return present.get().id();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return assets.store(bytes, name(file), actor.accountId()).id();
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest.digest());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
