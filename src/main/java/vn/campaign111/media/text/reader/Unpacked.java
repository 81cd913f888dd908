package vn.campaign111.media.text.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Counts what the XML parts of an archive unpack to, whatever its directory says. */
final class Unpacked {

    static final int MOST_ENTRIES = 20_000;
    private static final int BUFFER_BYTES = 64 * 1024;

    private Unpacked() {}

    /** Tells whether it is at most the limit; stops counting beyond. */
    static boolean isWithin(long limit, Path archive) throws IOException {
        long left = limit;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return false;
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!isParsed(entry.getName())) {
                    continue;
                }
                try (InputStream bytes = zip.getInputStream(entry)) {
                    for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static boolean isParsed(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }
}
