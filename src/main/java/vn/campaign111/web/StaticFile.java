package vn.campaign111.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import vn.campaign111.kernel.Sha256;

/**
 * A file of the shell, held in memory.
 *
 * @param zipped the same with gzip, or the plain bytes when that would not help
 * @param hash names the content
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
record StaticFile(String mediaType, byte[] plain, byte[] zipped, String hash) {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "map", "application/json");

    private static final Set<String> WORTH_ZIPPING = Set.of("css", "js", "svg", "txt", "map");

    private static final int HASH_LENGTH = 16;

    static boolean isServed(String path) {
        return MEDIA_TYPES.containsKey(ending(path));
    }

    static StaticFile of(String path, byte[] bytes) {
        String ending = ending(path);
        return new StaticFile(
                MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
                bytes,
                WORTH_ZIPPING.contains(ending) ? zip(bytes) : bytes,
                Sha256.of(bytes).substring(0, HASH_LENGTH));
    }

    boolean isZipped() {
        return zipped.length < plain.length;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
