package parindex.formats.criteria;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import parindex.core.language.Fold;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.WorkbookSheets;
import parindex.formats.tree.Faults;
import parindex.formats.tree.FileBytes;
import parindex.formats.tree.Place;

/// The rows of a table of figures, whatever order its columns have.
final class FactsRows {
    private static final int MOST = 200_000;
    private final Faults faults;
    private Map<Column, Integer> head = Map.of();

    private FactsRows(Faults faults) {
        this.faults = faults;
    }

    /// Columns by their heads, in English or Vietnamese, with or without accents.
    enum Column {
        UNIT("unit", "don vi", "ten don vi"),
        GROUP("group", "nhom"),
        CODE("code", "ma", "ma muc"),
        INPUT("input", "so lieu", "dau vao"),
        VALUE("value", "gia tri");

        private final List<String> heads;

        Column(String... heads) {
            this.heads = List.of(heads);
        }

        static Optional<Column> of(String head) {
            var plain = Fold.plain(head);
            return Stream.of(values())
                    .filter(column -> column.heads.contains(plain))
                    .findFirst();
        }
    }

    /// One row.
    ///
    /// @param place  where it stands
    /// @param cells  what stands in each column, stripped; nothing for an empty cell
    record Row(Place place, Map<Column, String> cells) {
        String at(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<Row> ofText(byte[] bytes, Faults faults) {
        return FileBytes.text(bytes, faults)
                .map(text -> new FactsRows(faults).text(text))
                .orElse(List.of());
    }

    static List<Row> ofWorkbook(byte[] bytes, Faults faults) {
        return WorkbookSheets.read(bytes, faults).stream()
                .flatMap(List::stream)
                .filter(sheet -> !sheet.lines().isEmpty())
                .findFirst()
                .map(sheet -> new FactsRows(faults).sheet(sheet))
                .orElse(List.of());
    }

    private List<Row> text(String text) {
        var first = text.lines().findFirst().orElse("");
        var separator = Stream.of('\t', ';', ',')
                .filter(mark -> first.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        var rows = new ArrayList<Row>();
        try (var parser = CSVParser.parse(text, format)) {
            for (var each : parser) {
                row(new Place.Line((int) parser.getCurrentLineNumber()), each.toList(), rows);
            }
        } catch (IOException | RuntimeException e) { // a quotation mark that never closes, whatever else is no table
            faults.unreadable(Place.WHOLE, FactsFileWording.noTable());
        }
        return rows;
    }

    private List<Row> sheet(FilledSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var line : sheet.lines()) {
            var last = line.cells().getLast().place().column();
            var cells = IntStream.rangeClosed(1, last)
                    .mapToObj(column -> line.at(column).map(cell -> cell.text()).orElse(""))
                    .toList();
            row(new Place.Cell(sheet.name(), line.number(), 1), cells, rows);
        }
        return rows;
    }

    private void row(Place place, List<String> cells, List<Row> rows) {
        if (cells.stream().allMatch(String::isBlank) || rows.size() >= MOST) {
            return;
        }
        if (head.isEmpty()) {
            head = head(place, cells);
            return;
        }
        var found = new EnumMap<Column, String>(Column.class);
        head.forEach((column, at) -> {
            if (at < cells.size() && !cells.get(at).isBlank()) {
                found.put(column, cells.get(at).strip());
            }
        });
        rows.add(new Row(place, found));
    }

    private Map<Column, Integer> head(Place place, List<String> cells) {
        var found = new EnumMap<Column, Integer>(Column.class);
        IntStream.range(0, cells.size())
                .forEach(at -> Column.of(cells.get(at)).ifPresent(column -> found.putIfAbsent(column, at)));
        if (!found.containsKey(Column.CODE) || !found.containsKey(Column.VALUE)) {
            faults.unreadable(place, FactsFileWording.noHead());
            found.put(Column.CODE, Integer.MAX_VALUE);
        }
        return found;
    }
}
