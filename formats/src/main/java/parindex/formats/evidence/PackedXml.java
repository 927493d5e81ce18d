package parindex.formats.evidence;

import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import parindex.core.evidence.FileFlaw;

/// Reads one XML part of an office document piece by piece. Nothing that it names – in the file or on a network – is
/// looked up; a document type is refused.
interface PackedXml {
    void start(XMLStreamReader reader);

    void end(String name);

    void text(String text);

    /// Reads a part.
    static void read(ZipFile zip, String part, PackedXml of) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new Flawed(FileFlaw.BROKEN);
        }
        try (var in = zip.getInputStream(entry)) {
            var reader = factory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                next(reader, of);
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void next(XMLStreamReader reader, PackedXml of) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> of.start(reader);
            case XMLStreamConstants.END_ELEMENT -> of.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                of.text(reader.getText());
            default -> {} // remarks and instructions say nothing to a reader
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// A whole number that an attribute holds, or one where it holds none.
    static int number(XMLStreamReader reader, String attribute, int most) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(attribute)
                    && reader.getAttributeValue(at).matches("\\d{1,9}")) {
                return Math.clamp(Integer.parseInt(reader.getAttributeValue(at)), 1, most);
            }
        }
        return 1;
    }
}
