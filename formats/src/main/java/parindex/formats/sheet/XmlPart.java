package parindex.formats.sheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from inside a workbook, read without definitions and without anything from outside.
final class XmlPart {
    private XmlPart() {}

    static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /// True where an element of this name begins.
    static boolean begins(XMLStreamReader reader, String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /// An attribute by its name, whatever its name space.
    static Optional<String> attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /// True where an attribute says yes.
    static boolean holds(XMLStreamReader reader, String name) {
        return attribute(reader, name)
                .filter(said -> said.equals("1") || said.equals("true"))
                .isPresent();
    }
}
