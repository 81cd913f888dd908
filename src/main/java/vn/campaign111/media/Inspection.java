package vn.campaign111.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/** Looks into a file that has been received but not yet accepted: says what is in it, or refuses it. */
@Singleton
class Inspection {

    /** A picture whose header has not ended by then is damaged or meant to do harm. */
    private static final long MAX_HEADER_BYTES = 16L * 1024 * 1024;

    private static final long MAX_SVG_BYTES = 32L * 1024 * 1024;
    private static final int PDFS_AT_ONCE = 2;

    private final BlobStore store;
    private final MediaSettings settings;
    private final Semaphore pdfs = new Semaphore(PDFS_AT_ONCE);

    Inspection(BlobStore store, MediaSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    Facts inspect(Received file) throws IOException {
        return switch (file.kind()) {
            case PNG, JPEG, GIF -> Facts.picture(file.kind(), raster(file));
            case WEBP ->
                Facts.picture(
                        MediaKind.WEBP,
                        WebpHeader.dimensions(file.head())
                                .map(size -> bounded(file, size))
                                .orElseThrow(() -> unreadable(file)));
            case SVG -> Facts.picture(MediaKind.SVG, drawing(file));
            case PDF -> Facts.document(MediaKind.PDF, pages(file));
            case DOCX, XLSX, PPTX, ODT, ODS, ODP, ZIP -> Facts.of(archive(file));
            default -> Facts.of(file.kind());
        };
    }

    private Dimensions raster(Received file) throws IOException {
        InputStream bytes = store.open(file.key(), 0, MAX_HEADER_BYTES);
        try (bytes;
                Picture picture = Picture.open(
                        new MemoryCacheImageInputStream(bytes), file.kind().mediaType())) {
            return bounded(file, picture.dimensions());
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidInput refusal) {
                throw refusal;
            }
            throw unreadable(file);
        }
    }

    private Dimensions bounded(Received file, Dimensions size) {
        if (size.pixels() > settings.maxMegapixels() * 1_000_000L) {
            throw new InvalidInput(Issue.of(
                    "file",
                    "asset.too-many-pixels",
                    file.name(),
                    size.width() + " × " + size.height(),
                    settings.maxMegapixels()));
        }
        return size;
    }

    private Dimensions drawing(Received file) throws IOException {
        if (file.byteSize() > MAX_SVG_BYTES) {
            throw new InvalidInput(Issue.of("file", "asset.too-large", ByteSize.text(MAX_SVG_BYTES)));
        }
        try (InputStream bytes = store.open(file.key())) {
            return SvgCheck.check(bytes);
        }
    }

    private int pages(Received file) throws IOException {
        pdfs.acquireUninterruptibly();
        try (LocalCopy copy = LocalCopy.of(store, file.key())) {
            Optional<Integer> pages = PdfFile.pages(copy.path());
            return pages.orElseThrow(() -> unreadable(file));
        } finally {
            pdfs.release();
        }
    }

    private MediaKind archive(Received file) throws IOException {
        ZipDirectory directory = ZipDirectory.read(store, file.key(), file.byteSize());
        return KindDecision.ofArchive(file.name(), directory.mediaType(file.head()));
    }

    private static InvalidInput unreadable(Received file) {
        return new InvalidInput(Issue.of("file", "asset.unreadable", file.name()));
    }
}
