package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import parindex.formats.markup.Markup;

/// An OpenDocument text as paragraphs, headings and tables. What was struck out, remarks and pictures are left out.
final class OdtMarkup implements PackedXml {
    static final String PART = "content.xml";
    static final Set<String> HIDDEN =
            Set.of("frame", "tracked-changes", "annotation", "scripts", "forms", "object", "shapes");
    private static final int BLANKS = 100;

    private final Markup out = new Markup();
    private final StringBuilder paragraph = new StringBuilder();
    private int within;
    private int hidden;
    private int written;

    private OdtMarkup() {}

    static String of(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var markup = new OdtMarkup();
            PackedXml.read(zip, PART, markup);
            return markup.out.toString();
        }
    }

    @Override
    public void start(XMLStreamReader reader) {
        var name = reader.getLocalName();
        if (hidden > 0 || HIDDEN.contains(name)) {
            hidden++;
            return;
        }
        switch (name) {
            case "table" -> out.open("table");
            case "table-row" -> out.open("tr");
            case "table-cell" -> out.open("td");
            case "p", "h" -> within++;
            case "s" -> text(" ".repeat(PackedXml.number(reader, "c", BLANKS)));
            case "tab" -> text("\t");
            case "line-break" -> text("\n");
            default -> {} // everything else only dresses the text
        }
    }

    @Override
    public void text(String text) {
        if (within > 0 && hidden == 0 && written < PreviewPage.LONGEST) {
            paragraph.append(text);
            written += text.length();
        }
    }

    @Override
    public void end(String name) {
        if (hidden > 0) {
            hidden--;
            if (hidden == 0 && name.equals("frame")) {
                text("▢");
            }
            return;
        }
        switch (name) {
            case "p", "h" -> paragraph(name);
            case "table-cell" -> out.close("td");
            case "table-row" -> out.close("tr");
            case "table" -> out.close("table");
            default -> {}
        }
    }

    private void paragraph(String name) {
        within--;
        if (!paragraph.isEmpty()) {
            out.element(name.equals("h") ? "h2" : "p", paragraph.toString());
        }
        paragraph.setLength(0);
    }
}
