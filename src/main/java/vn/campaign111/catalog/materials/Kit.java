package vn.campaign111.catalog.materials;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import vn.campaign111.media.Asset;

/**
 * Everything of a campaign or a product, to be taken at once. Immutable.
 *
 * @param documentId the campaign or product
 * @param fileName of the archive
 * @param modified when what it holds last changed, in Viet Nam; the date its entries carry
 * @param entries in the order they are packed
 */
public record Kit(String documentId, String fileName, LocalDateTime modified, List<Entry> entries) {

    public Kit {
        entries = List.copyOf(entries);
    }

    /** One file of the archive. */
    public sealed interface Entry {
        /** Path within the archive, parts parted by slashes; unique. */
        String path();
    }

    /** Text that was written for the kit. */
    public record Text(String path, String text) implements Entry {

        /** Line ends and the mark at the front let the oldest editors show Vietnamese. */
        byte[] bytes() {
            return ("\uFEFF" + text.strip() + "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A file of a product. */
    public record Stored(String path, Asset asset) implements Entry {}

    /** Tells whether there is nothing to take. */
    public boolean isEmpty() {
        return stored().isEmpty();
    }

    /** Returns about how large the archive will be. */
    public long byteSize() {
        return stored().stream().mapToLong(entry -> entry.asset().byteSize()).sum();
    }

    /** Returns the files of products it holds. */
    public List<Stored> stored() {
        return entries.stream()
                .filter(Stored.class::isInstance)
                .map(Stored.class::cast)
                .toList();
    }
}
