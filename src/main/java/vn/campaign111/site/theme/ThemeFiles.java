package vn.campaign111.site.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.kernel.Slug;

/**
 * Every file of a theme, read once: from the folder {@code themes/<name>} where the product is started, else from the
 * product itself. Immutable.
 *
 * @param name of the theme
 * @param byPath contents by path within the theme: {@code static/theme.css}
 */
record ThemeFiles(String name, Map<String, byte[]> byPath) {

    /** A theme is held in memory; one larger than this was meant for something else. */
    private static final long MAX_BYTES = 32L * 1024 * 1024;

    static ThemeFiles load(String name) {
        if (!Slug.isValid(name)) {
            throw new Problem(ProblemKind.INVALID, "theme.name", name);
        }
        Path folder = Path.of("themes", name);
        try {
            return Files.isDirectory(folder) ? read(name, folder) : fromProduct(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Optional<String> text(String path) {
        return find(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns the paths under a folder, without the folder. */
    Stream<String> under(String folder) {
        return byPath.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1));
    }

    private static ThemeFiles fromProduct(String name) throws IOException {
        URL url = ThemeFiles.class.getClassLoader().getResource("themes/" + name + "/theme.yml");
        if (url == null) {
            throw new Problem(ProblemKind.INVALID, "theme.absent", name);
        }
        URI contract = uri(url);
        if (!contract.getScheme().equals("jar")) {
            return read(name, Path.of(contract).resolveSibling(""));
        }
        try (FileSystem jar = FileSystems.newFileSystem(contract, Map.of())) {
            return read(name, jar.getPath("themes", name));
        }
    }

    private static ThemeFiles read(String name, Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long total = 0;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                total += Files.size(file);
                if (total > MAX_BYTES) {
                    throw new Problem(ProblemKind.INVALID, "theme.large", name);
                }
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readAllBytes(file));
            }
        }
        return new ThemeFiles(name, files);
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
