package vn.campaign111.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What the first bytes of a file say it is, whatever its name says.
 *
 * @param mediaType canonical; every zip archive is {@code application/zip} here, see {@link ZipDirectory}
 * @param isPlainText true for UTF-8 text that is no markup; which kind of text only the name tells
 */
record FoundType(String mediaType, boolean isPlainText) {

    /** How many first bytes are looked at. */
    static final int HEAD_BYTES = 64 * 1024;

    private static final int DOCUMENT_TYPE_WITHIN = 64;
    private static final Set<String> MARKUP =
            Set.of("text/html", "application/xhtml+xml", "application/xml", "text/xml", "image/svg+xml", "text/x-php");
    private static final Map<String, String> CANONICAL = Map.of(
            "audio/vnd.wave", "audio/wav",
            "audio/x-wav", "audio/wav",
            "application/ogg", "audio/ogg",
            "audio/vorbis", "audio/ogg",
            "audio/opus", "audio/ogg",
            "audio/x-oggflac", "audio/ogg",
            "application/x-tika-ooxml", "application/zip");

    static FoundType in(byte[] head) {
        if (startsWith(head, "PK\3\4") || startsWith(head, "PK\5\6")) {
            return new FoundType("application/zip", false);
        }
        if (startsWith(head, "\u001aE\u00df\u00a3")) {
            String start = latin(head, 0, DOCUMENT_TYPE_WITHIN);
            return new FoundType(start.contains("webm") ? "video/webm" : "video/x-matroska", false);
        }
        if (latin(head, 4, 4).equals("ftyp")) {
            return new FoundType(ofBrand(latin(head, 8, 4)), false);
        }
        String type = byMagic(head);
        boolean plain = isText(head) && !MARKUP.contains(type);
        return new FoundType(CANONICAL.getOrDefault(type, type), plain);
    }

    /** The major brand of an ISO base media file (ISO/IEC 14496-12). */
    private static String ofBrand(String brand) {
        return switch (brand) {
            case "M4A ", "M4B " -> "audio/mp4";
            case "qt  " -> "video/quicktime";
            case "avif", "avis" -> "image/avif";
            case "heic", "heix", "mif1", "msf1" -> "image/heic";
            default -> "video/mp4";
        };
    }

    private static String byMagic(byte[] head) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory can't fail", e);
        }
    }

    /** Control characters other than tab and line ends do not occur in text; the last letter may be cut. */
    private static boolean isText(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer letters = CharBuffer.allocate(head.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), letters, head.length < HEAD_BYTES);
        letters.flip();
        return !result.isError() && letters.chars().noneMatch(FoundType::isControl);
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }

    private static boolean startsWith(byte[] head, String magic) {
        return latin(head, 0, magic.length()).equals(magic);
    }

    private static String latin(byte[] head, int from, int length) {
        int start = Math.min(from, head.length);
        return new String(head, start, Math.min(length, head.length - start), StandardCharsets.ISO_8859_1);
    }
}
