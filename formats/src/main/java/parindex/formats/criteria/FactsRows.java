package parindex.formats.criteria;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.language.Fold;
import parindex.formats.handed.Handed;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.TextTable;
import parindex.formats.sheet.TypedCell;
import parindex.formats.tree.Faults;
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
    /// @param place   where it stands
    /// @param cells   what stands in each column, stripped; nothing for an empty cell
    /// @param isExact true where the value is a number and not a text that may mean one
    record Row(Place place, Map<Column, String> cells, boolean isExact) {
        String at(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// The rows of the first sheet with something in it, or of the lines.
    static List<Row> of(Handed file, Faults faults) {
        return file.sheets().stream()
                .filter(sheet -> !sheet.lines().isEmpty())
                .findFirst()
                .map(sheet -> new FactsRows(faults).sheet(sheet))
                .orElseGet(() -> new FactsRows(faults).text(file.lines()));
    }

    private List<Row> text(List<TextTable.Line> lines) {
        var rows = new ArrayList<Row>();
        lines.forEach(line -> row(line.place(), line.cells(), rows).ifPresent(rows::add));
        return rows;
    }

    private List<Row> sheet(FilledSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var line : sheet.lines()) {
            var last = line.cells().getLast().place().column();
            var cells = IntStream.rangeClosed(1, last)
                    .mapToObj(column -> line.at(column).map(TypedCell::text).orElse(""))
                    .toList();
            row(new Place.Cell(sheet.name(), line.number(), 1), cells, rows)
                    .ifPresent(row -> rows.add(typed(row, line)));
        }
        return rows;
    }

    /// A row of a workbook knows what each cell was typed as: a number means one thing, and is no code any more.
    private Row typed(Row row, FilledSheet.Line line) {
        cell(line, Column.CODE)
                .filter(cell ->
                        cell.form() != TypedCell.Form.TEXT && !cell.text().matches("\\d+"))
                .ifPresent(cell -> faults.add(cell.place(), FactsFileWording.codeIsNumber(cell.text())));
        var isNumber = cell(line, Column.VALUE)
                .filter(cell -> cell.form() == TypedCell.Form.NUMBER)
                .isPresent();
        return new Row(row.place(), row.cells(), isNumber);
    }

    private Optional<TypedCell> cell(FilledSheet.Line line, Column column) {
        return Optional.ofNullable(head.get(column)).flatMap(at -> line.at(at + 1));
    }

    /// The row that some cells are, nothing for the head and for empty cells.
    private Optional<Row> row(Place place, List<String> cells, List<Row> before) {
        if (before.size() >= MOST) {
            faults.unreadable(Place.WHOLE, FactsFileWording.tooManyRows(MOST));
        }
        if (cells.stream().allMatch(String::isBlank) || before.size() >= MOST) {
            return Optional.empty();
        }
        if (head.isEmpty()) {
            head = head(place, cells);
            return Optional.empty();
        }
        var found = new EnumMap<Column, String>(Column.class);
        head.forEach((column, at) -> {
            if (at < cells.size() && !cells.get(at).isBlank()) {
                found.put(column, cells.get(at).strip());
            }
        });
        return Optional.of(new Row(place, found, false));
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
