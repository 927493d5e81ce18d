package parindex.formats.sheet;

import java.util.List;
import java.util.Optional;

/// One sheet of a workbook.
///
/// @param name  its name
/// @param lines the rows with something in them, from above
public record FilledSheet(String name, List<Line> lines) {
    public FilledSheet {
        lines = List.copyOf(lines);
    }

    /// One row.
    ///
    /// @param number from 1
    /// @param cells  the cells with something in them, from the left
    public record Line(int number, List<TypedCell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /// The cell in a column, from 1.
        public Optional<TypedCell> at(int column) {
            return cells.stream()
                    .filter(cell -> cell.place().column() == column)
                    .findFirst();
        }
    }
}
