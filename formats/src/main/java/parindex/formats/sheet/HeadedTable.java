package parindex.formats.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.core.language.Fold;
import parindex.formats.handed.Handed;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// A list that somebody keeps in a workbook or a CSV file: columns by their heads, in whatever order they stand, with
/// or without accents. Blanks around what was typed do not count.
public final class HeadedTable {
    private static final int MOST = 10_000;

    private final List<Column> columns;
    private final Faults faults;
    private final List<Row> rows = new ArrayList<>();
    private Map<Column, Integer> head = Map.of();

    private HeadedTable(List<Column> columns, Faults faults) {
        this.columns = columns;
        this.faults = faults;
    }

    /// A column that a list may have.
    ///
    /// @param key    how the program calls it
    /// @param needed whether the list is useless without it
    /// @param heads  what may stand above it, without accents and in lower case; the first is proposed
    public record Column(String key, boolean needed, List<String> heads) {
        public static Column needed(String key, String... heads) {
            return new Column(key, true, List.of(heads));
        }

        public static Column optional(String key, String... heads) {
            return new Column(key, false, List.of(heads));
        }
    }

    /// One row with something in it.
    ///
    /// @param place where it begins
    /// @param cells what stands in the columns, by their keys
    public record Row(Place place, Map<String, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /// What stands in a column, empty when nothing does.
        public String at(String column) {
            return Optional.ofNullable(cells.get(column)).map(Cell::text).orElse("");
        }

        /// Whether a column of this row holds a number that was typed as one.
        public boolean isNumber(String column) {
            return Optional.ofNullable(cells.get(column)).filter(Cell::number).isPresent();
        }

        /// Where a column of this row stands.
        public Place placeOf(String column) {
            return Optional.ofNullable(cells.get(column)).map(Cell::place).orElse(place);
        }
    }

    /// What stands at a place.
    ///
    /// @param number whether it was typed as a number, so that its point is a decimal point
    public record Cell(Place place, String text, boolean number) {}

    /// What stands in a file, whose ending says what it is.
    public static Handed handed(String file, byte[] bytes) {
        if (WordTable.is(file)) {
            var faults = new Faults(file);
            var lines = WordTable.read(bytes, faults);
            return new Handed(Optional.empty(), List.of(), lines, faults.list());
        }
        return file.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? Handed.workbook(file, bytes)
                : Handed.text(file, bytes);
    }

    /// The rows of a file; what is wrong with it is among the faults.
    public static List<Row> read(Handed file, List<Column> columns, Faults faults) {
        faults.addAll(file.faults());
        var table = new HeadedTable(columns, faults);
        file.sheets().stream()
                .filter(sheet -> !sheet.lines().isEmpty())
                .findFirst()
                .ifPresent(table::workbook);
        file.lines().forEach(table::line);
        if (table.head.isEmpty() && faults.isEmpty()) {
            faults.unreadable(Place.WHOLE, SheetWording.noHead(columns));
        }
        return List.copyOf(table.rows);
    }

    private void workbook(FilledSheet sheet) {
        for (var line : sheet.lines()) {
            var last = line.cells().getLast().place().column();
            row(IntStream.rangeClosed(1, last)
                    .mapToObj(at -> new Cell(
                            new Place.Cell(sheet.name(), line.number(), at),
                            line.at(at).map(TypedCell::text).orElse(""),
                            line.at(at)
                                    .filter(cell -> cell.form() == TypedCell.Form.NUMBER)
                                    .isPresent()))
                    .toList());
        }
    }

    private void line(TextTable.Line line) {
        row(line.cells().stream()
                .map(cell -> new Cell(line.place(), cell, false))
                .toList());
    }

    private void row(List<Cell> cells) {
        if (cells.stream().allMatch(cell -> blank(cell.text()).isEmpty())) {
            return;
        }
        if (head.isEmpty()) {
            head = head(cells);
        } else if (rows.size() == MOST) {
            faults.unreadable(cells.getFirst().place(), SheetWording.tooLong(MOST));
        } else {
            var found = new HashMap<String, Cell>();
            head.forEach((column, at) -> {
                if (at < cells.size()) {
                    found.put(
                            column.key(),
                            new Cell(
                                    cells.get(at).place(),
                                    blank(cells.get(at).text()),
                                    cells.get(at).number()));
                }
            });
            rows.add(new Row(cells.getFirst().place(), found));
        }
    }

    private Map<Column, Integer> head(List<Cell> cells) {
        var found = new HashMap<Column, Integer>();
        for (var column : columns) {
            IntStream.range(0, cells.size())
                    .filter(at -> column.heads()
                            .contains(Fold.plain(cells.get(at).text()).strip()))
                    .findFirst()
                    .ifPresent(at -> found.put(column, at));
        }
        if (columns.stream().anyMatch(column -> column.needed() && !found.containsKey(column))) {
            faults.unreadable(cells.getFirst().place(), SheetWording.noHead(columns));
        }
        return found;
    }

    /// Without the blanks around it, those that only a machine sees among them.
    private static String blank(String text) {
        return Fold.blanks(text).strip();
    }
}
