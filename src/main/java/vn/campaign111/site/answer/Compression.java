package vn.campaign111.site.answer;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Sha256;

/** Packs bodies with gzip and, where its native library runs, with brotli. */
@Singleton
public class Compression {

    private static final Logger LOG = LoggerFactory.getLogger(Compression.class);
    private static final int TAG_LENGTH = 24;
    /** Above this a body grows little smaller and much slower. */
    private static final int BROTLI_QUALITY = 6;

    private static final int BEST_BROTLI_QUALITY = 11;

    private final boolean brotli;

    Compression() {
        brotli = Brotli4jLoader.isAvailable();
        if (!brotli) {
            LOG.warn(
                    "brotli is not available on this machine, pages go out with gzip: {}",
                    String.valueOf(Brotli4jLoader.getUnavailabilityCause()));
        }
    }

    /** Returns the body with every encoding that makes it smaller. */
    public EncodedBody encode(byte[] bytes, String mediaType) {
        return encode(bytes, mediaType, BROTLI_QUALITY);
    }

    /** As {@link #encode}, as small as can be: for what is packed once and sent for as long as the product runs. */
    public EncodedBody encodeForGood(byte[] bytes, String mediaType) {
        return encode(bytes, mediaType, BEST_BROTLI_QUALITY);
    }

    private EncodedBody encode(byte[] bytes, String mediaType, int quality) {
        Map<Encoding, byte[]> forms = new EnumMap<>(Encoding.class);
        forms.put(Encoding.IDENTITY, bytes);
        if (isText(mediaType)) {
            keepIfSmaller(forms, Encoding.GZIP, gzip(bytes));
            if (brotli) {
                keepIfSmaller(forms, Encoding.BROTLI, brotli(bytes, quality));
            }
        }
        return new EncodedBody(mediaType, Sha256.of(bytes).substring(0, TAG_LENGTH), forms);
    }

    private static void keepIfSmaller(Map<Encoding, byte[]> forms, Encoding encoding, byte[] packed) {
        byte[] plain = forms.get(Encoding.IDENTITY);
        if (plain != null && packed.length < plain.length) {
            forms.put(encoding, packed);
        }
    }

    private static boolean isText(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.contains("xml")
                || mediaType.contains("json")
                || mediaType.contains("javascript");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream out = new BestGzip(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] brotli(byte[] bytes, int quality) {
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs as small as gzip can: it is done once and sent often. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
