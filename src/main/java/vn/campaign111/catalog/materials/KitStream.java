package vn.campaign111.catalog.materials;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.media.Asset;

/**
 * A kit as a ZIP archive that is packed piece by piece as it is read: whoever reads slowly or stops makes it pack slowly
 * or stop. Holds one piece of one file at a time; needs neither a temporary file nor a thread. A file that can't be read
 * fails the stream, for an archive that silently lacks one would be worse. For one reader.
 */
final class KitStream extends InputStream {

    private static final int PIECE_BYTES = 64 * 1024;
    /** What is packed inside already; packing it again costs time and saves nothing. */
    private static final Set<String> PACKED = Set.of("application/pdf", "application/zip", "application/epub+zip");

    private final Kit kit;
    private final Originals originals;
    private final Iterator<Kit.Entry> waiting;
    private final Ready ready = new Ready();
    private final ZipOutputStream archive = new ZipOutputStream(ready, StandardCharsets.UTF_8);
    private final byte[] piece = new byte[PIECE_BYTES];

    private @Nullable InputStream current;
    private boolean finished;
    private boolean closed;

    KitStream(Kit kit, Originals originals) {
        this.kit = kit;
        this.originals = originals;
        this.waiting = kit.entries().iterator();
    }

    /** Where the bytes of files come from. */
    @FunctionalInterface
    interface Originals {
        InputStream open(Asset asset) throws IOException;
    }

    /** Bytes that are packed and not yet read. */
    private static final class Ready extends ByteArrayOutputStream {

        private int taken;

        boolean isEmpty() {
            return taken == count;
        }

        int take(byte[] target, int offset, int length) {
            int given = Math.min(length, count - taken);
            System.arraycopy(buf, taken, target, offset, given);
            taken += given;
            if (isEmpty()) {
                reset();
                taken = 0;
            }
            return given;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("the kit is closed");
        }
        if (length == 0) {
            return 0;
        }
        while (ready.isEmpty() && !finished) {
            pack();
        }
        return ready.isEmpty() ? -1 : ready.take(target, offset, length);
    }

    @Override
    public int available() {
        return ready.size() - ready.taken;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        InputStream open = current;
        current = null;
        if (open != null) {
            open.close();
        }
        archive.close();
        ready.reset();
    }

    /** Packs the next piece, the next heading or the end. */
    private void pack() throws IOException {
        InputStream bytes = current;
        if (bytes != null) {
            packPiece(bytes);
        } else if (waiting.hasNext()) {
            begin(waiting.next());
        } else {
            archive.finish();
            finished = true;
        }
    }

    private void packPiece(InputStream bytes) throws IOException {
        int read = bytes.read(piece);
        if (read >= 0) {
            archive.write(piece, 0, read);
            return;
        }
        current = null;
        bytes.close();
        archive.closeEntry();
    }

    private void begin(Kit.Entry entry) throws IOException {
        InputStream bytes = switch (entry) {
            case Kit.Text text -> new ByteArrayInputStream(text.bytes());
            case Kit.Stored stored -> originals.open(stored.asset());
        };
        current = bytes;
        ZipEntry heading = new ZipEntry(entry.path());
        heading.setTimeLocal(kit.modified());
        archive.setLevel(isPacked(entry) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        archive.putNextEntry(heading);
    }

    private static boolean isPacked(Kit.Entry entry) {
        if (!(entry instanceof Kit.Stored stored)) {
            return false;
        }
        String type = stored.asset().mediaType();
        return PACKED.contains(type)
                || type.contains("openxmlformats")
                || type.contains("opendocument")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || (type.startsWith("image/") && !type.equals("image/svg+xml"));
    }
}
