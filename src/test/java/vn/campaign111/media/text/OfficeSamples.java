package vn.campaign111.media.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents with words, and documents made to do harm, put together when they are needed. */
public final class OfficeSamples {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private OfficeSamples() {}

    /** A PDF with one line on each page; null makes a page without any content. */
    public static byte[] pdf(List<String> pages) throws IOException {
        try (PDDocument document = written(pages)) {
            return saved(document);
        }
    }

    static byte[] pdfWithPassword(String line) throws IOException {
        try (PDDocument document = written(List.of(line))) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return saved(document);
        }
    }

    private static PDDocument written(List<String> pages) throws IOException {
        PDDocument document = new PDDocument();
        try (InputStream bytes = PDFont.class.getResourceAsStream(FONT)) {
            PDFont font = PDType0Font.load(document, java.util.Objects.requireNonNull(bytes));
            for (String line : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (line.isEmpty()) {
                    continue;
                }
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(line);
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A PDF whose objects are given as text, with a table of contents made for it. */
    static byte[] rawPdf(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int start = pdf.length();
        pdf.append("xref\n0 %d\n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
                .formatted(objects.size() + 1, places, objects.size() + 1, start));
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] docx(List<String> paragraphs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** Slides of one line; the first gets speaker's notes. The last is moved to the front when told to. */
    static byte[] pptx(List<String> slides, String notes, boolean lastFirst) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (String line : slides) {
                XSLFSlide slide = show.createSlide();
                XSLFTextBox box = slide.createTextBox();
                box.setText(line);
            }
            if (!notes.isEmpty()) {
                show.getNotesSlide(show.getSlides().getFirst())
                        .getPlaceholder(1)
                        .setText(notes);
            }
            if (lastFirst) {
                show.setSlideOrder(show.getSlides().getLast(), 0);
            }
            show.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** Sheets by name, each with its cells one below the other. */
    static byte[] xlsx(Map<String, List<String>> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets.forEach((name, cells) -> {
                var sheet = workbook.createSheet(name);
                for (int i = 0; i < cells.size(); i++) {
                    sheet.createRow(i).createCell(0).setCellValue(cells.get(i));
                }
            });
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] odt(String content) throws IOException {
        return openDocument("text", content);
    }

    /** Sheets, each with its cells one below the other. */
    static byte[] ods(List<List<String>> sheets) throws IOException {
        StringBuilder tables = new StringBuilder();
        for (List<String> cells : sheets) {
            tables.append("<table:table>");
            cells.forEach(cell -> tables.append("<table:table-row><table:table-cell><text:p>")
                    .append(cell)
                    .append("</text:p></table:table-cell></table:table-row>"));
            tables.append("</table:table>");
        }
        return openDocument("spreadsheet", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>%s\
                </office:spreadsheet></office:body></office:document-content>""".formatted(tables));
    }

    /** Slides given as the XML between the tags of a page. */
    static byte[] odp(List<String> slides) throws IOException {
        StringBuilder pages = new StringBuilder();
        slides.forEach(slide ->
                pages.append("<draw:page draw:name=\"trang\">").append(slide).append("</draw:page>"));
        return openDocument("presentation", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
                xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:presentation>\
                <presentation:footer-decl>chân trang</presentation:footer-decl>%s\
                </office:presentation></office:body></office:document-content>""".formatted(pages));
    }

    /** A presentation that says it is encrypted, as office programs write it. */
    static byte[] odpWithPassword() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.presentation");
        parts.put("META-INF/manifest.xml", """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">\
                <manifest:encryption-data/></manifest:file-entry></manifest:manifest>""");
        parts.put("content.xml", "\u0001\u0002");
        return zip(parts);
    }

    private static byte[] openDocument(String kind, String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put("META-INF/manifest.xml", """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
                </manifest:manifest>""");
        parts.put("content.xml", content);
        return zip(parts);
    }

    static String odtContent(String prologue, String paragraph) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>\
                <text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(prologue, paragraph);
    }

    /** A Word file whose main part is given as XML, so that it may hold what Word would never write. */
    static byte[] docxOf(String documentXml) throws IOException {
        return zip(docxParts(documentXml));
    }

    private static Map<String, String> docxParts(String documentXml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Target="word/document.xml" Type=\
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""");
        parts.put("word/document.xml", documentXml);
        return parts;
    }

    static String wordXml(String prologue, String text) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
                <w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(prologue, text);
    }

    /** A small Word file that unpacks to so many megabytes. */
    static byte[] zipBomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, String> part : docxParts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().startsWith("word/")) {
                    zip.write("<a>".getBytes(StandardCharsets.UTF_8));
                    byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < megabytes; i++) {
                        zip.write(blanks);
                    }
                    zip.write("</a>".getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
                    checksum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static String repeated(String text, int times) {
        return String.join("", Collections.nCopies(times, text));
    }
}
