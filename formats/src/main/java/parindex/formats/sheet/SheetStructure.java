package parindex.formats.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parindex.core.language.Text;
import parindex.formats.packed.PackedFile;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// Looks at how a workbook is built before its cells are read.
final class SheetStructure {
    private final PackedFile packed;
    private final List<Map.Entry<Place, Text>> found = new ArrayList<>();

    private SheetStructure(PackedFile packed) {
        this.packed = packed;
    }

    /// True when the workbook hides, joins and computes nothing; otherwise every reason is among the faults.
    static boolean isPlain(PackedFile packed, Faults faults) {
        var structure = new SheetStructure(packed);
        try {
            structure.macros();
            structure.sheets();
        } catch (XMLStreamException e) {
            faults.unreadable(Place.WHOLE, SheetWording.broken());
            return false;
        }
        structure.found.forEach(fault -> faults.add(fault.getKey(), fault.getValue()));
        return structure.found.isEmpty();
    }

    private void macros() {
        var types = packed.entry("[Content_Types].xml")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        if (types.contains("macroEnabled") || packed.holds("xl/vbaProject.bin", false)) {
            found.add(Map.entry(Place.WHOLE, SheetWording.macros()));
        }
    }

    private void sheets() throws XMLStreamException {
        var parts = parts();
        var reader = XmlPart.reader(packed.entry("xl/workbook.xml").orElseThrow(XMLStreamException::new));
        while (reader.hasNext()) {
            if (XmlPart.begins(reader, "sheet")) {
                sheet(reader, parts);
            }
            reader.next();
        }
    }

    private void sheet(XMLStreamReader sheet, Map<String, String> parts) throws XMLStreamException {
        var name = XmlPart.attribute(sheet, "name").orElse("");
        if (XmlPart.attribute(sheet, "state")
                .filter(state -> !state.equals("visible"))
                .isPresent()) {
            found.add(Map.entry(new Place.Cell(name, 1, 1), SheetWording.hiddenSheet()));
        }
        var part = XmlPart.attribute(sheet, "id").map(parts::get).flatMap(this::part);
        if (part.isPresent()) {
            found.addAll(new SheetPart(name).faults(XmlPart.reader(part.get())));
        }
    }

    private Optional<byte[]> part(String target) {
        return packed.entry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    /// Where the part of each sheet stands, by its relation.
    private Map<String, String> parts() throws XMLStreamException {
        var parts = new LinkedHashMap<String, String>();
        var reader = XmlPart.reader(packed.entry("xl/_rels/workbook.xml.rels").orElseThrow(XMLStreamException::new));
        while (reader.hasNext()) {
            if (XmlPart.begins(reader, "Relationship")) {
                parts.put(
                        XmlPart.attribute(reader, "Id").orElse(""),
                        XmlPart.attribute(reader, "Target").orElse(""));
            }
            reader.next();
        }
        return parts;
    }
}
