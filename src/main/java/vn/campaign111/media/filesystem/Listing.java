package vn.campaign111.media.filesystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.campaign111.media.BlobInfo;

/** Walks the files whose keys begin with a prefix, in the order of the keys; holds one folder's names per level. */
record Listing(Path root, String prefix) {

    Stream<BlobInfo> blobs() {
        return under(root, "");
    }

    private Stream<BlobInfo> under(Path folder, String folderKey) {
        return entries(folder).stream()
                .filter(entry -> leadsToPrefix(folderKey + entry.sortedName()))
                .sorted(Comparator.comparing(Entry::sortedName))
                .flatMap(entry -> entry.attributes().isDirectory()
                        ? under(entry.path(), folderKey + entry.sortedName())
                        : Stream.of(FileSystemBlobStore.info(folderKey + entry.sortedName(), entry.attributes())));
    }

    private boolean leadsToPrefix(String key) {
        return key.startsWith(prefix) || (key.endsWith("/") && prefix.startsWith(key));
    }

    private static List<Entry> entries(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .flatMap(path -> Entry.of(path).stream())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder; a folder sorts by its name with a slash, as its keys do. */
    private record Entry(Path path, BasicFileAttributes attributes) {

        /** Returns the entry, or none when it was removed meanwhile. */
        static List<Entry> of(Path path) {
            try {
                return List.of(new Entry(path, Files.readAttributes(path, BasicFileAttributes.class)));
            } catch (NoSuchFileException e) {
                return List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String sortedName() {
            return path.getFileName() + (attributes.isDirectory() ? "/" : "");
        }
    }
}
