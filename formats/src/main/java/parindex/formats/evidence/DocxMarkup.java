package parindex.formats.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import parindex.core.evidence.FileFlaw;
import parindex.formats.markup.Markup;

/// A Word document as paragraphs, headings and tables. Only the part with the text is read: pictures, links and
/// everything that lies elsewhere – in the file or on a network – is not even looked up.
final class DocxMarkup {
    private static final String BODY = "word/document.xml";
    private static final Pattern HEADING = Pattern.compile("(?i)(heading|title|tiêu ?đề)\\s*\\d*");
    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");
    private static final String VALUE = "val";

    private final Markup out = new Markup();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean heading;
    private int hidden;
    private int written;

    private DocxMarkup() {}

    static String of(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var entry = zip.getEntry(BODY);
            if (entry == null) {
                throw new Flawed(FileFlaw.BROKEN);
            }
            try (var in = zip.getInputStream(entry)) {
                return new DocxMarkup().read(in);
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private String read(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {}
            }
        }
        return out.toString();
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        var name = reader.getLocalName();
        if (hidden > 0 || PICTURES.contains(name)) {
            hidden++;
            return;
        }
        switch (name) {
            case "tbl" -> out.open("table");
            case "tr" -> out.open("tr");
            case "tc" -> out.open("td");
            case "pStyle" -> heading |= isHeading(reader.getAttributeValue(null, VALUE));
            case "t" -> text(reader.getElementText());
            case "tab" -> text("\t");
            case "br", "cr" -> text("\n");
            default -> {} // everything else only dresses the text
        }
    }

    private void end(String name) {
        if (hidden > 0) {
            hidden--;
            if (hidden == 0) {
                text("▢");
            }
            return;
        }
        switch (name) {
            case "p" -> paragraph();
            case "tc" -> out.close("td");
            case "tr" -> out.close("tr");
            case "tbl" -> out.close("table");
            default -> {}
        }
    }

    private static boolean isHeading(@Nullable String style) {
        return style != null && HEADING.matcher(style).matches();
    }

    private void text(String text) {
        if (written < PreviewPage.LONGEST) {
            paragraph.append(text);
            written += text.length();
        }
    }

    private void paragraph() {
        if (!paragraph.isEmpty()) {
            out.element(heading ? "h2" : "p", paragraph.toString());
        }
        paragraph.setLength(0);
        heading = false;
    }
}
