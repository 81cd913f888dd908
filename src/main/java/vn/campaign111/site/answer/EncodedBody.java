package vn.campaign111.site.answer;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body ready for the wire in every encoding that makes it smaller, each with a strong entity tag of its own. Immutable;
 * its bytes are never handed out to be changed.
 */
public final class EncodedBody {

    private final String mediaType;
    private final Map<Encoding, Packed> packed;

    /** One encoding of the body. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    public record Packed(Encoding encoding, byte[] bytes, String tag) {}

    EncodedBody(String mediaType, String hash, Map<Encoding, byte[]> bytes) {
        this.mediaType = mediaType;
        this.packed = new EnumMap<>(Encoding.class);
        bytes.forEach((encoding, content) ->
                packed.put(encoding, new Packed(encoding, content, '"' + hash + '-' + encoding.token() + '"')));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the smallest form that may be sent to somebody with this Accept-Encoding header. */
    public Packed bestFor(@Nullable String acceptEncoding) {
        for (Map.Entry<Encoding, Packed> entry : packed.entrySet()) {
            if (entry.getKey().isAcceptedBy(acceptEncoding)) {
                return entry.getValue();
            }
        }
        return identity();
    }

    public Packed identity() {
        Packed identity = packed.get(Encoding.IDENTITY);
        if (identity == null) {
            throw new IllegalStateException("every body has its plain form");
        }
        return identity;
    }

    /** Returns how many bytes of memory the forms take together. */
    int weight() {
        return packed.values().stream().mapToInt(form -> form.bytes().length).sum();
    }
}
