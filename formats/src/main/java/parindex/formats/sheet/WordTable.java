package parindex.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parindex.formats.packed.PackedFile;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// The rows of the tables in a Word document, in their order; a cell that spans columns stands in the first of them.
/// Text around the tables, tables within cells, pictures and everything outside of the text are not looked at.
final class WordTable {
    private static final String BODY = "word/document.xml";
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_CELLS = 100;
    private static final int LONGEST = 2_000;

    private final List<TextTable.Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int depth;
    private int span = 1;
    private int number;

    private WordTable() {}

    /// Whether a file is a Word document by its name.
    static boolean is(String file) {
        return file.toLowerCase(java.util.Locale.ROOT).endsWith(".docx");
    }

    /// The rows with something in them; what is wrong is among the faults.
    static List<TextTable.Line> read(byte[] bytes, Faults faults) {
        var packed = new PackedFile(bytes);
        if (!packed.isPacked()) {
            faults.unreadable(Place.WHOLE, SheetWording.noDocument());
            return List.of();
        }
        return switch (packed.soundness()) {
            case BROKEN -> refused(faults, SheetWording.noDocument());
            case BOMB -> refused(faults, SheetWording.bomb());
            case SOUND -> rows(packed, faults);
        };
    }

    private static List<TextTable.Line> refused(Faults faults, parindex.core.language.Text why) {
        faults.unreadable(Place.WHOLE, why);
        return List.of();
    }

    private static List<TextTable.Line> rows(PackedFile packed, Faults faults) {
        var body = packed.entry(BODY);
        if (body.isEmpty()) {
            return refused(faults, SheetWording.noDocument());
        }
        var table = new WordTable();
        try {
            table.read(XmlPart.reader(body.get()));
        } catch (XMLStreamException broken) {
            return refused(faults, SheetWording.noDocument());
        }
        if (table.number > MOST_ROWS) {
            return refused(faults, SheetWording.tooLong(MOST_ROWS));
        }
        return List.copyOf(table.lines);
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext() && number <= MOST_ROWS) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {} // the text stands in elements of its own
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "tbl" -> depth++;
            case "gridSpan" -> span = depth == 1 ? columns(reader) : span;
            case "t" -> text(reader.getElementText());
            case "tab", "br", "cr" -> text(" ");
            default -> {} // everything else only dresses the text
        }
    }

    private static int columns(XMLStreamReader reader) {
        return XmlPart.attribute(reader, "val")
                .filter(said -> said.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .map(columns -> Math.clamp(columns, 1, MOST_CELLS))
                .orElse(1);
    }

    private void text(String text) {
        if (depth == 1 && cell.length() < LONGEST) {
            cell.append(text);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> text(" ");
            case "tc" -> cell();
            case "tr" -> row();
            case "tbl" -> depth--;
            default -> {} // nothing of its own
        }
    }

    private void cell() {
        if (depth != 1) {
            return;
        }
        row.add(cell.toString().strip());
        for (int more = 1; more < span; more++) {
            row.add("");
        }
        cell.setLength(0);
        span = 1;
    }

    private void row() {
        if (depth != 1) {
            return;
        }
        number++;
        if (row.size() <= MOST_CELLS && row.stream().anyMatch(text -> !text.isBlank())) {
            lines.add(new TextTable.Line(number, row));
        }
        row = new ArrayList<>();
    }
}
