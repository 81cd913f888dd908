package vn.campaign111.catalog.materials;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.Locale;
import java.util.Objects;
import vn.campaign111.publication.Fields;

/**
 * A file of a product.
 *
 * @param file its name, the last part of its public address; unique within the product, stays when the asset changes
 * @param asset id of the asset that holds the bytes
 * @param title what it is, for people
 * @param role what it is for
 * @param alt what an image shows, for those who don't see it; empty for other files
 * @param paper size of the paper it is made for ({@code A3}), or empty
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record MaterialFile(String file, String asset, String title, Role role, String alt, String paper) {

    public MaterialFile {
        file = Fields.line(file);
        asset = Fields.line(asset);
        title = Fields.line(title);
        role = Objects.requireNonNullElse(role, Role.SCREEN);
        alt = Fields.line(alt);
        paper = Fields.line(paper);
    }

    /** What a file is for. */
    @Serdeable
    public enum Role {
        /** Pictures the product on the site. */
        @JsonProperty("preview")
        PREVIEW,
        /** For a printing house or an office printer. */
        @JsonProperty("print")
        PRINT,
        /** For screens, social media, projectors. */
        @JsonProperty("screen")
        SCREEN,
        /** Can be changed and adapted. */
        @JsonProperty("editable")
        EDITABLE,
        /** The words alone. */
        @JsonProperty("text")
        TEXT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the ending of the name in lower case, the format people know: {@code pdf}; empty when there is none. */
    public String format() {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
