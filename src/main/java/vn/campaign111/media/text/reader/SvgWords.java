package vn.campaign111.media.text.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the letters of a drawing: what stands in {@code text} elements, not its title, its style or its script. */
final class SvgWords {

    private static final String TEXT = "text";

    private SvgWords() {}

    static void read(Path file, PageCollector pages) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream bytes = Files.newInputStream(file)) {
            read(factory.createXMLStreamReader(bytes), pages);
        } catch (XMLStreamException e) {
            throw new IOException("no drawing", e);
        }
    }

    private static void read(XMLStreamReader drawing, PageCollector pages) throws XMLStreamException {
        boolean inText = false;
        while (drawing.hasNext()) {
            switch (drawing.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText |= drawing.getLocalName().equals(TEXT);
                    if (inText && isPlaced(drawing)) {
                        pages.add("\n");
                    }
                }
                case XMLStreamConstants.END_ELEMENT ->
                    inText &= !drawing.getLocalName().equals(TEXT);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        pages.add(drawing.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /** What has a place of its own, a text or a part of one, is a line of its own. */
    private static boolean isPlaced(XMLStreamReader element) {
        return element.getAttributeValue(null, "x") != null || element.getAttributeValue(null, "y") != null;
    }
}
