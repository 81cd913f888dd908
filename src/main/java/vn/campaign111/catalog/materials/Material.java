package vn.campaign111.catalog.materials;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.Fields;

/**
 * A sample communication product.
 *
 * @param body description and full text of the product, Markdown
 * @param kind key of the material-kind vocabulary
 * @param channels keys of the channel vocabulary
 * @param languages BCP 47 tags of the product's own languages
 * @param campaigns references to campaigns it belongs to
 * @param files what can be downloaded, in order; the first with role {@code preview} pictures the product
 * @param licence terms of use: {@code CC BY 4.0}
 * @param credit credit line (IPTC)
 * @param depicts who is to be seen: {@code none}, {@code illustration}, {@code actor}, {@code child}; empty while nobody
 *     has answered
 * @param alternativeFormats {@code large-print}, {@code easy-read}, {@code audio}, {@code black-and-white}, {@code text}
 * @param durationSeconds how long it runs, for sound and video and scripts, or null
 * @param howToUse Markdown
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record Material(
        String title,
        String summary,
        String body,
        List<String> topics,
        List<String> audiences,
        String kind,
        List<String> channels,
        List<String> languages,
        List<String> campaigns,
        List<MaterialFile> files,
        String licence,
        String credit,
        String depicts,
        List<String> alternativeFormats,
        @Nullable Integer durationSeconds,
        String howToUse)
        implements Content {

    public Material {
        title = Fields.line(title);
        summary = Fields.line(summary);
        body = Fields.text(body);
        topics = Fields.keys(topics);
        audiences = Fields.keys(audiences);
        kind = Fields.line(kind);
        channels = Fields.keys(channels);
        languages = Fields.keys(languages);
        campaigns = Fields.keys(campaigns);
        files = Fields.list(files);
        licence = Fields.line(licence);
        credit = Fields.line(credit);
        depicts = Fields.line(depicts);
        alternativeFormats = Fields.keys(alternativeFormats);
        howToUse = Fields.text(howToUse);
    }

    @Override
    public Set<String> assetIds() {
        return files.stream().map(MaterialFile::asset).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the picture of the product, when it has one. */
    public Optional<MaterialFile> preview() {
        return files.stream()
                .filter(file -> file.role() == MaterialFile.Role.PREVIEW)
                .findFirst();
    }

    /** Returns the file offered under the name. */
    public Optional<MaterialFile> file(String name) {
        return files.stream().filter(file -> file.file().equals(name)).findFirst();
    }
}
