package vn.campaign111.media.text.reader;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.EncryptedDocumentException;

/**
 * Reads the slides of an OpenDocument presentation, each with the speaker's notes that stand in it (OpenDocument 1.3 part
 * 3, 10.2.4). Tika tells all of them as one text, so nobody would know on which slide a word stands.
 */
final class OpenSlides {

    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** What somebody remarked, and numbers that are filled in when it is shown. */
    private static final Set<String> NOT_SAID = Set.of("annotation", "page-number", "page-count");

    private final XMLStreamReader content;
    private final PageCollector pages;
    private int slides;
    private int openLines;
    private int openNotSaid;

    private OpenSlides(XMLStreamReader content, PageCollector pages) {
        this.content = content;
        this.pages = pages;
    }

    static void read(Path file, PageCollector pages) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (isEncrypted(archive)) {
                throw new EncryptedDocumentException("a password is needed");
            }
            try (InputStream bytes = part(archive, "content.xml")) {
                new OpenSlides(XmlFile.open(bytes), pages).read();
            }
        } catch (XMLStreamException e) {
            throw new IOException("no presentation", e);
        }
    }

    private static boolean isEncrypted(ZipFile archive) throws IOException, XMLStreamException {
        try (InputStream bytes = part(archive, "META-INF/manifest.xml")) {
            XMLStreamReader manifest = XmlFile.open(bytes);
            while (manifest.hasNext()) {
                if (manifest.next() == XMLStreamConstants.START_ELEMENT
                        && manifest.getLocalName().equals("encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static InputStream part(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return archive.getInputStream(entry);
    }

    private void read() throws XMLStreamException {
        while (content.hasNext()) {
            switch (content.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (openLines > 0 && openNotSaid == 0) {
                        pages.add(content.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void begin() {
        String element = content.getLocalName();
        if (isSlide() && slides++ > 0) {
            pages.endPage();
        } else if (NOT_SAID.contains(element)) {
            openNotSaid++;
        } else if (isLine()) {
            openLines++;
        } else if (openLines > 0) {
            switch (element) {
                case "s", "tab" -> pages.add(" ");
                case "line-break" -> pages.add("\n");
                default -> {}
            }
        }
    }

    private void end() {
        if (NOT_SAID.contains(content.getLocalName())) {
            openNotSaid--;
        } else if (isLine()) {
            openLines--;
            pages.add("\n");
        }
    }

    private boolean isSlide() {
        return content.getLocalName().equals("page") && DRAWING.equals(content.getNamespaceURI());
    }

    /** Lines before the first slide are of styles, not of slides. */
    private boolean isLine() {
        return slides > 0
                && TEXT.equals(content.getNamespaceURI())
                && (content.getLocalName().equals("p") || content.getLocalName().equals("h"));
    }
}
