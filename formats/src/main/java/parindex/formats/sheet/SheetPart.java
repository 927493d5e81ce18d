package parindex.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parindex.core.language.Text;
import parindex.formats.tree.Place;

/// Everything in the part of one sheet that is hidden, joined or computed.
final class SheetPart {
    private static final int CELLS = 200_000;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}).*");
    private final String sheet;
    private final List<Map.Entry<Place, Text>> found = new ArrayList<>();
    private Place.Cell at;
    private int cells;

    SheetPart(String sheet) {
        this.sheet = sheet;
        this.at = new Place.Cell(sheet, 1, 1);
    }

    List<Map.Entry<Place, Text>> faults(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext() && cells <= CELLS) {
            if (reader.isStartElement()) {
                element(reader);
            }
            reader.next();
        }
        if (cells > CELLS) {
            add(at, SheetWording.tooMuch());
        }
        return found;
    }

    private void element(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "sheetFormatPr" -> hidden(reader, "zeroHeight", at, SheetWording.hiddenRow());
            case "col" ->
                hidden(reader, "hidden", new Place.Cell(sheet, 1, number(reader, "min")), SheetWording.hiddenColumn());
            case "row" -> row(reader);
            case "c" -> cell(reader);
            case "f" -> add(at, SheetWording.formula());
            case "mergeCell" -> add(place(reader, "ref"), SheetWording.merged());
            default -> {} // everything else only dresses the cells
        }
    }

    private void row(XMLStreamReader reader) {
        at = new Place.Cell(sheet, XmlPart.attribute(reader, "r").isPresent() ? number(reader, "r") : at.row() + 1, 1);
        hidden(reader, "hidden", at, SheetWording.hiddenRow());
    }

    private void cell(XMLStreamReader reader) {
        cells++;
        at = XmlPart.attribute(reader, "r").isPresent()
                ? place(reader, "r")
                : new Place.Cell(sheet, at.row(), at.column() + 1);
    }

    private void hidden(XMLStreamReader reader, String attribute, Place place, Text said) {
        if (XmlPart.holds(reader, attribute)) {
            add(place, said);
        }
    }

    private void add(Place place, Text said) {
        found.add(Map.entry(place, said));
    }

    private static int number(XMLStreamReader reader, String attribute) {
        return XmlPart.attribute(reader, attribute)
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private Place.Cell place(XMLStreamReader reader, String attribute) {
        var reference = REFERENCE.matcher(XmlPart.attribute(reader, attribute).orElse(""));
        return reference.matches()
                ? new Place.Cell(sheet, Integer.parseInt(reference.group(2)), column(reference.group(1)))
                : at;
    }

    /// The number of a column from its letters: C is 3.
    static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }
}
