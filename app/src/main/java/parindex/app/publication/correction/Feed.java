package parindex.app.publication.correction;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parindex.app.kit.web.Words;
import parindex.app.publication.Edition;

/// What was published, as an Atom feed (RFC 4287). Addresses are relative to that of the feed, so that it is right
/// under whatever name people reach the program; entries are told apart by the number of their version.
///
/// @param key      whose publications they are: no other installation has it
/// @param editions newest first
record Feed(String key, List<Edition> editions, Words words) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String PUBLIC = "/public";

    void write(OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", words.tag());
        text(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        text(xml, "title", words.say("public.title"));
        text(xml, "updated", updated().toString());
        link(xml, "self", PUBLIC + "/feed.atom", "application/atom+xml");
        link(xml, "alternate", PUBLIC, "text/html");
        for (var edition : editions) {
            entry(xml, edition);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private Instant updated() {
        return editions.stream().findFirst().map(Feed::at).orElse(Instant.EPOCH);
    }

    private static Instant at(Edition edition) {
        return edition.published().orElseThrow().at();
    }

    private void entry(XMLStreamWriter xml, Edition edition) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + edition.id());
        text(xml, "title", title(edition));
        text(xml, "updated", at(edition).toString());
        xml.writeStartElement("author");
        text(xml, "name", edition.host());
        xml.writeEndElement();
        text(xml, "summary", summary(edition));
        link(xml, "alternate", edition.url(), "text/html");
        link(xml, "enclosure", edition.url() + "/bundle.zip", "application/zip");
        if (edition.version() > 1) {
            link(xml, "related", edition.url() + "/changes", "text/html");
        }
        xml.writeEndElement();
    }

    private String title(Edition edition) {
        return edition.version() > 1
                ? words.say("feed.correction", edition.name(), String.valueOf(edition.version()))
                : edition.name();
    }

    private String summary(Edition edition) {
        var decided = words.say(
                "publication.decided",
                edition.number(),
                words.figures().date(edition.dated()),
                words.figures().time(at(edition)));
        var invented = edition.invented() ? words.say("shell.invented") + " " : "";
        return invented + (edition.note().isEmpty() ? decided : edition.note() + " " + decided);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", type);
    }
}
