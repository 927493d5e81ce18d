package parindex.core.document;

import java.math.BigDecimal;
import java.util.List;

/// Tables for a spreadsheet: figures as figures, codes and words as text (D-06).
///
/// @param title  what the tables are about
/// @param sheets at least one
public record Workbook(String title, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// One table with its head.
    ///
    /// @param name    of the sheet, at most 31 letters
    /// @param columns with their heads
    /// @param rows    each as long as the head
    public record Sheet(String name, List<Column> columns, List<Row> rows) {
        public Sheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param width in letters
    public record Column(String head, int width) {}

    /// @param strong true for a row that sums up others
    public record Row(boolean strong, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What stands in a cell.
    public sealed interface Cell {
        /// Nothing.
        Cell EMPTY = new Word("");

        /// Words or a code.
        record Word(String text) implements Cell {}

        /// A figure.
        ///
        /// @param value  exact
        /// @param digits decimals shown
        record Figure(BigDecimal value, int digits) implements Cell {}
    }
}
