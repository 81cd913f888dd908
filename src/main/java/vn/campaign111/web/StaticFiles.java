package vn.campaign111.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files of the shell: {@code public/studio/**} on the class path, and htmx from its webjar. Only files that exist are
 * kept in memory, so that asking for many names costs nothing.
 */
@Singleton
public class StaticFiles {

    static final String ROOT = "/studio/static/";

    private static final String HTMX = "vendor/htmx.min.js";
    private static final String HTMX_IN_WEBJAR = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]+(?:[./][a-zA-Z0-9_-]+)*");

    private final Map<String, StaticFile> files = new ConcurrentHashMap<>();

    /** Returns the address of a file, which changes with its content and may therefore be cached for ever. */
    public String address(String path) {
        StaticFile file = find(path).orElseThrow(() -> new IllegalArgumentException("no static file " + path));
        return ROOT + path + "?v=" + file.hash();
    }

    Optional<StaticFile> find(String path) {
        if (!NAME.matcher(path).matches() || !StaticFile.isServed(path)) {
            return Optional.empty();
        }
        StaticFile known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        return read(path.equals(HTMX) ? HTMX_IN_WEBJAR : "public/studio/" + path)
                .map(bytes -> files.computeIfAbsent(path, name -> StaticFile.of(name, bytes)));
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream stream = StaticFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
