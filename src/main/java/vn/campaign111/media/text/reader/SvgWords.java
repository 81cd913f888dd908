package vn.campaign111.media.text.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the letters of a drawing: what stands in {@code text} elements, not a title, a style or a script. */
final class SvgWords {

    private static final String TEXT = "text";
    private static final Set<String> NOT_DRAWN = Set.of("title", "desc");

    private final XMLStreamReader drawing;
    private final PageCollector pages;
    private boolean inText;
    private boolean inLine;
    private boolean isDrawn = true;
    private @Nullable String lineHeight;

    private SvgWords(XMLStreamReader drawing, PageCollector pages) {
        this.drawing = drawing;
        this.pages = pages;
    }

    static void read(Path file, PageCollector pages) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            new SvgWords(XmlFile.open(bytes), pages).read();
        } catch (XMLStreamException e) {
            throw new IOException("no drawing", e);
        }
    }

    private void read() throws XMLStreamException {
        while (drawing.hasNext()) {
            switch (drawing.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(drawing.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    inText &= !drawing.getLocalName().equals(TEXT);
                    isDrawn |= NOT_DRAWN.contains(drawing.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText && isDrawn) {
                        pages.add(drawing.getText());
                        inLine = true;
                    }
                }
                default -> {}
            }
        }
    }

    private void endLine() {
        if (inLine) {
            pages.add("\n");
            inLine = false;
        }
    }

    /** A text is a line of its own, and so is a part of one that stands at another height: letters may each have a place. */
    private void begin(String element) {
        isDrawn &= !NOT_DRAWN.contains(element);
        String height = drawing.getAttributeValue(null, "y");
        boolean isText = element.equals(TEXT);
        boolean isLower =
                drawing.getAttributeValue(null, "dy") != null || (height != null && !height.equals(lineHeight));
        if (isText || (inText && isLower)) {
            endLine();
            lineHeight = height;
        }
        inText |= isText;
    }
}
