package vn.campaign111.media.text.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.SAXException;
import vn.campaign111.media.text.TextUnit;

/** The formats whose words are read. */
public enum TextFormat {
    PDF("application/pdf", TextUnit.PAGE),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", TextUnit.NONE),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", TextUnit.SLIDE),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", TextUnit.SHEET),
    ODT("application/vnd.oasis.opendocument.text", TextUnit.NONE),
    ODS("application/vnd.oasis.opendocument.spreadsheet", TextUnit.SHEET),
    ODP("application/vnd.oasis.opendocument.presentation", TextUnit.SLIDE),
    TXT("text/plain", TextUnit.NONE),
    MARKDOWN("text/markdown", TextUnit.NONE),
    CSV("text/csv", TextUnit.NONE),
    SVG("image/svg+xml", TextUnit.NONE),
    SRT("application/x-subrip", TextUnit.NONE),
    VTT("text/vtt", TextUnit.NONE);

    private final String mediaType;
    private final TextUnit unit;

    TextFormat(String mediaType, TextUnit unit) {
        this.mediaType = mediaType;
        this.unit = unit;
    }

    public static Optional<TextFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Returns the media types of all. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(format -> format.mediaType).toList();
    }

    public TextUnit unit() {
        return unit;
    }

    boolean isArchive() {
        return switch (this) {
            case DOCX, PPTX, XLSX, ODT, ODS, ODP -> true;
            default -> false;
        };
    }

    void read(Path file, PageCollector pages) throws IOException, TikaException, SAXException {
        switch (this) {
            case PDF -> PdfPages.read(file, pages);
            case DOCX, XLSX -> OfficePages.read(file, new OOXMLParser(), pages);
            case PPTX -> {
                List<Integer> order = SlideOrder.of(file);
                try {
                    OfficePages.read(file, new OOXMLParser(), pages);
                } finally {
                    pages.arrange(order);
                }
            }
            case ODT -> OfficePages.read(file, new OpenDocumentParser(), pages);
            case ODP -> OpenSlides.read(file, pages);
            case ODS -> OfficePages.readTables(file, new OpenDocumentParser(), pages);
            case SVG -> SvgWords.read(file, pages);
            case SRT, VTT -> {
                try (BufferedReader lines = letters(file)) {
                    Subtitles.read(lines, pages);
                }
            }
            case TXT, MARKDOWN, CSV -> {
                try (BufferedReader letters = letters(file)) {
                    char[] buffer = new char[8192];
                    for (int read = letters.read(buffer); read >= 0; read = letters.read(buffer)) {
                        pages.add(buffer, 0, read);
                    }
                }
            }
        }
    }

    /** What is not UTF-8 was refused when the file came in; should some get here, a mark stands in its place. */
    private static BufferedReader letters(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
