package vn.campaign111.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/** Reads PDF files; decoded streams go to temporary files, so that memory stays small. */
final class PdfFile {

    /** A page this much taller than wide is scaled by its height instead. */
    private static final int TALLEST = 4;

    private PdfFile() {}

    /** Returns the number of pages; none when the file can't be read as PDF. Refuses one that needs a password. */
    static Optional<Integer> pages(Path file) {
        try (PDDocument document = load(file)) {
            int pages = document.getNumberOfPages();
            return pages > 0 ? Optional.of(pages) : Optional.empty();
        } catch (InvalidPasswordException e) {
            throw new InvalidInput(Issue.of("file", "asset.password"));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Draws the first page, as wide as asked. */
    static BufferedImage firstPage(Path file, int width) throws IOException {
        try (PDDocument document = load(file)) {
            PDRectangle box = document.getPage(0).getCropBox();
            int rotation = document.getPage(0).getRotation();
            boolean lying = rotation == 90 || rotation == 270;
            float pageWidth = lying ? box.getHeight() : box.getWidth();
            float pageHeight = lying ? box.getWidth() : box.getHeight();
            float scale = width / Math.max(pageWidth, pageHeight / TALLEST);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, scale, ImageType.RGB);
        }
    }

    private static PDDocument load(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }
}
