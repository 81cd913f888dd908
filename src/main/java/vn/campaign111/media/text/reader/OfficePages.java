package vn.campaign111.media.text.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads office files with Tika, which tells what it finds as XHTML. Pictures, sounds and files inside are passed over,
 * and so are headers, footers, master slides and what was deleted.
 */
final class OfficePages {

    /** Long sheets shrink a thousand times; how much an archive may unpack to is counted before, see {@link Unpacked}. */
    private static final double LEAST_RATIO = 0.0005;

    private OfficePages() {}

    static void read(Path file, Parser parser, PageCollector pages) throws IOException, TikaException, SAXException {
        read(file, parser, new Words(pages, false));
    }

    /** Reads a workbook of which Tika tells nothing but a table for each sheet. */
    static void readTables(Path file, Parser parser, PageCollector pages)
            throws IOException, TikaException, SAXException {
        read(file, parser, new Words(pages, true));
    }

    private static void read(Path file, Parser parser, Words words) throws IOException, TikaException, SAXException {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxFileCount(Unpacked.MOST_ENTRIES);
        Metadata metadata = new Metadata();
        try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
            parser.parse(stream, words, metadata, context());
        }
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeSlideMasterContent(false);
        config.setIncludeSlideNotes(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        return context;
    }

    /** What is embedded is not looked into. */
    private static final class Nothing implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }

    /** A new slide or sheet begins a new page; the notes of a slide follow it. The title in the head is no part of the text. */
    private static final class Words extends DefaultHandler {

        private static final Set<String> PARTS = Set.of("slide-content", "sheet");
        private static final Set<String> LINES =
                Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "br", "table");

        private final PageCollector pages;
        private final boolean tablesAreSheets;
        private int openTables;
        private int begun;
        private boolean inBody;

        Words(PageCollector pages, boolean tablesAreSheets) {
            this.pages = pages;
            this.tablesAreSheets = tablesAreSheets;
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
            inBody |= name.equals("body");
            if (isPart(name, attributes.getValue("class")) && begun++ > 0) {
                pages.endPage();
            }
        }

        private boolean isPart(String element, @Nullable String kind) {
            return switch (element) {
                case "div" -> kind != null && PARTS.contains(kind);
                case "table" -> openTables++ == 0 && tablesAreSheets;
                default -> false;
            };
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) {
            if (!inBody) {
                return;
            }
            if (name.equals("table")) {
                openTables--;
            }
            if (LINES.contains(name)) {
                pages.add("\n");
            } else if (name.equals("td") || name.equals("th")) {
                pages.add(" ");
            }
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            if (inBody) {
                pages.add(letters, start, length);
            }
        }
    }
}
