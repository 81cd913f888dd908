package vn.campaign111.media.text.reader;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that came in with a file: without document types, so that nothing else is opened or expanded. */
final class XmlFile {

    private XmlFile() {}

    static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(bytes);
    }
}
