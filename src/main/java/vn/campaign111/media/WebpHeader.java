package vn.campaign111.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the size out of the first bytes of a WebP picture (RFC 9649). */
final class WebpHeader {

    private static final int HEADER_BYTES = 30;

    private WebpHeader() {}

    static Optional<Dimensions> dimensions(byte[] head) {
        if (head.length < HEADER_BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        return switch (new String(head, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> Optional.of(new Dimensions(1 + (bytes.getInt(24) & 0xffffff), 1 + (bytes.getInt(26) >>> 8)));
            case "VP8L" -> Optional.of(lossless(bytes.getInt(21)));
            case "VP8 " -> Optional.of(new Dimensions(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff));
            default -> Optional.empty();
        };
    }

    /** Width and height less one, 14 bits each, lowest first. */
    private static Dimensions lossless(int bits) {
        return new Dimensions(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    }
}
