package parindex.formats.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import parindex.formats.tree.Faults;
import parindex.formats.tree.FileBytes;
import parindex.formats.tree.Place;

/// Reads a table that stands in a text file, whatever of tabulator, semicolon and comma its first line parts columns
/// by.
public final class TextTable {
    /// More is refused before anybody looks at columns.
    private static final int MOST = 200_001;

    private TextTable() {}

    /// A line that says something.
    ///
    /// @param number where it begins, from 1
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        public Place place() {
            return new Place.Line(number);
        }
    }

    /// The lines with something in them; what is wrong is among the faults.
    public static List<Line> read(byte[] bytes, Faults faults) {
        return FileBytes.text(bytes, faults).map(text -> read(text, faults)).orElse(List.of());
    }

    private static List<Line> read(String text, Faults faults) {
        var lines = new ArrayList<Line>();
        var line = 1;
        try (var parser = CSVParser.parse(text, format(text))) {
            for (var each : parser) {
                if (each.stream().anyMatch(cell -> !cell.isBlank()) && lines.size() <= MOST) {
                    lines.add(new Line(line, each.toList()));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | RuntimeException e) { // a quotation mark that never closes, whatever else is no table
            faults.unreadable(new Place.Line(line), SheetWording.noTable());
        }
        return lines;
    }

    private static CSVFormat format(String text) {
        var first = text.lines().findFirst().orElse("");
        var separator = Stream.of('\t', ';', ',')
                .filter(mark -> first.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
    }
}
