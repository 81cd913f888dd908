package vn.campaign111.media.text.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/**
 * In which order the slides of a presentation are shown. Tika takes them in the order of their relations' ids as texts, in
 * which the tenth stands before the second; people count as the presentation lists them (ECMA-376 part 1, 19.2.1.34).
 */
final class SlideOrder {

    private SlideOrder() {}

    /** Returns for each slide Tika finds the index at which it is shown, or -1 for one that is not shown. */
    static List<Integer> of(Path file) throws IOException {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart presentation =
                    archive.getPart(archive.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                            .getRelationship(0));
            List<String> shown = shown(presentation);
            List<Integer> order = new ArrayList<>();
            for (PackageRelationship relation : presentation.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/slide")) {
                    order.add(shown.indexOf(relation.getId()));
                }
            }
            return order;
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException("no list of slides", e);
        }
    }

    private static List<String> shown(PackagePart presentation) throws IOException, XMLStreamException {
        List<String> ids = new ArrayList<>();
        try (InputStream bytes = presentation.getInputStream()) {
            XMLStreamReader reader = XmlFile.open(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("sldId")) {
                    ids.add(relation(reader));
                }
            }
        }
        return ids;
    }

    /** The element has an {@code id} of its own besides the one of the relation, which stands in a namespace. */
    private static String relation(XMLStreamReader slide) {
        for (int i = 0; i < slide.getAttributeCount(); i++) {
            String namespace = slide.getAttributeNamespace(i);
            if (namespace != null && namespace.endsWith("/relationships")) {
                return slide.getAttributeValue(i);
            }
        }
        return "";
    }
}
