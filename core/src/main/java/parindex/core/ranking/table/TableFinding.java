package parindex.core.ranking.table;

import java.util.Optional;
import parindex.core.language.Text;

/// Something to know about a table before it counts.
///
/// @param row    index of its row, nothing for the table as a whole
/// @param column where in the row
/// @param fault  whether the table cannot be taken like this
/// @param said   what it is and what to do
public record TableFinding(Optional<Integer> row, TableColumn column, boolean fault, Text said) {
    static TableFinding fault(int row, TableColumn column, Text said) {
        return new TableFinding(Optional.of(row), column, true, said);
    }

    static TableFinding note(int row, TableColumn column, Text said) {
        return new TableFinding(Optional.of(row), column, false, said);
    }

    static TableFinding note(Text said) {
        return new TableFinding(Optional.empty(), TableColumn.UNIT, false, said);
    }
}
