package vn.campaign111.media.text.reader;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF files page by page. Streams are unpacked in memory, so that the memory's limit is theirs too. */
final class PdfPages {

    private PdfPages() {}

    /** @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException when the file needs a password */
    static void read(Path file, PageCollector pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            new Stripper(pages).writeText(document, new Taker(pages));
        }
    }

    private static final class Stripper extends PDFTextStripper {

        private final PageCollector pages;

        Stripper(PageCollector pages) {
            this.pages = pages;
            setLineSeparator("\n");
            setPageEnd("\n");
            setParagraphEnd("\n");
        }

        /** Pages without any content are passed over by the stripper, so the number is told. */
        @Override
        protected void endPage(PDPage page) {
            pages.endPage(getCurrentPageNo());
        }
    }

    private static final class Taker extends Writer {

        private final PageCollector pages;

        Taker(PageCollector pages) {
            this.pages = pages;
        }

        @Override
        public void write(char[] letters, int start, int length) {
            pages.add(letters, start, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
