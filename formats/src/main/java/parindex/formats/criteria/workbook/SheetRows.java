package parindex.formats.criteria.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.language.Fold;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.FilledSheet.Line;
import parindex.formats.sheet.TypedCell;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node.Word;
import parindex.formats.tree.Place;

/// The rows of one sheet below its heads.
///
/// @param rows from above
record SheetRows(List<Row> rows) {
    /// One row: its cells by the columns they stand in.
    ///
    /// @param place where it begins
    record Row(Place place, Map<Column, TypedCell> cells) {
        /// What was typed into the column of a path.
        Optional<TypedCell> cell(String path) {
            return cells.entrySet().stream()
                    .filter(entry -> entry.getKey().path().equals(path))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        /// The cells as a branch of the tree.
        ///
        /// @param aside paths of columns that say where the branch belongs and not what it holds
        Sprout sprout(CellReader reader, String... aside) {
            var sprout = new Sprout(place);
            cells.forEach((column, cell) -> {
                if (!List.of(aside).contains(column.path())) {
                    reader.node(cell, column).ifPresent(node -> sprout.put(column.path(), node));
                }
            });
            return sprout;
        }

        /// The single value of a column, nothing where it says nothing or was refused.
        Optional<Word> word(CellReader reader, String path) {
            return cells.entrySet().stream()
                    .filter(entry -> entry.getKey().path().equals(path))
                    .flatMap(entry -> reader.node(entry.getValue(), entry.getKey()).stream())
                    .filter(Word.class::isInstance)
                    .map(Word.class::cast)
                    .findFirst();
        }
    }

    /// Reads a sheet; heads that are missing, unknown or twice are faults, and so is what stands outside them.
    static SheetRows of(FilledSheet sheet, SetSheet form, Faults faults) {
        var head = sheet.lines().stream().filter(line -> line.number() == 1).findFirst();
        var columns = columns(sheet.name(), head.map(Line::cells).orElse(List.of()), form, faults);
        var rows = sheet.lines().stream()
                .filter(line -> line.number() > 1)
                .filter(line -> !line.cells().stream().allMatch(TypedCell::isBlank))
                .map(line -> row(sheet.name(), line, columns, faults))
                .toList();
        return new SheetRows(rows);
    }

    private static Map<Integer, Column> columns(String sheet, List<TypedCell> heads, SetSheet form, Faults faults) {
        var columns = new HashMap<Integer, Column>();
        for (var head : heads) {
            var known = form.columns().stream()
                    .filter(column -> Fold.plain(column.head()).equals(Fold.plain(head.text())))
                    .findFirst();
            var names = form.columns().stream().map(Column::head).toList();
            if (known.isEmpty() && !head.isBlank()) {
                faults.add(head.place(), SetSheetWording.unknownColumn(head.text(), names));
            } else if (known.isPresent() && columns.containsValue(known.get())) {
                faults.add(head.place(), SetSheetWording.columnTwice(head.text()));
            }
            known.ifPresent(column -> columns.put(head.place().column(), column));
        }
        form.columns().stream()
                .filter(column -> !columns.containsValue(column))
                .forEach(column ->
                        faults.add(new Place.Cell(sheet, 1, 1), SetSheetWording.missingColumn(column.head())));
        return columns;
    }

    private static Row row(String sheet, Line line, Map<Integer, Column> columns, Faults faults) {
        var cells = new LinkedHashMap<Column, TypedCell>();
        for (var cell : line.cells()) {
            var column = columns.get(cell.place().column());
            if (column != null) {
                cells.put(column, cell);
            } else if (!cell.isBlank()) {
                faults.add(cell.place(), SetSheetWording.outsideColumns());
            }
        }
        return new Row(new Place.Cell(sheet, line.number(), 1), cells);
    }
}
