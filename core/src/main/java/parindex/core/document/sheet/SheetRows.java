package parindex.core.document.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.document.Workbook.Row;
import parindex.core.document.Workbook.Sheet;
import parindex.core.points.Points;
import parindex.core.points.Rounding;

/// A sheet row by row.
final class SheetRows {
    /// Decimals shown for exact points; the figure behind keeps all of its digits.
    private static final int POINT_DIGITS = 5;

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    SheetRows column(String head, int width) {
        columns.add(new Column(head, width));
        return this;
    }

    void row(boolean strong, Cell... cells) {
        rows.add(new Row(strong, List.of(cells)));
    }

    Sheet sheet(String name) {
        return new Sheet(name, columns, rows);
    }

    static Cell word(String text) {
        return new Cell.Word(text);
    }

    static Cell points(Points points) {
        return new Cell.Figure(points.value(), POINT_DIGITS);
    }

    static Cell points(Optional<Points> points) {
        return points.map(SheetRows::points).orElse(Cell.EMPTY);
    }

    static Cell count(int count) {
        return new Cell.Figure(BigDecimal.valueOf(count), 0);
    }

    /// The share in percent with the decimals that are printed; nothing where the whole is nothing.
    static Cell percent(Points part, Points whole) {
        return whole.isZero()
                ? Cell.EMPTY
                : new Cell.Figure(part.of(whole).percent().rounded(Rounding.PRINTED), Rounding.PRINTED.digits());
    }
}
