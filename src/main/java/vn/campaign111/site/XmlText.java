package vn.campaign111.site;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document piece by piece; whatever is put into it stays text. */
final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Writing to memory fails only when elements are not closed in order, which is a mistake of ours. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    XmlText(String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        step(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        });
    }

    XmlText namespace(String prefix, String name) {
        return step(() -> writer.writeNamespace(prefix, name));
    }

    XmlText attribute(String name, String value) {
        return step(() -> writer.writeAttribute(name, value));
    }

    XmlText open(String element) {
        return step(() -> writer.writeStartElement(element));
    }

    XmlText close() {
        return step(writer::writeEndElement);
    }

    XmlText element(String name, String content) {
        return step(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(content);
            writer.writeEndElement();
        });
    }

    String end() {
        step(writer::writeEndDocument);
        return text.toString();
    }

    private XmlText step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
