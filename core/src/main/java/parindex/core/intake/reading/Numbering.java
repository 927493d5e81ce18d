package parindex.core.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;

/// How a table numbers its items. Most count through (2, 2.1, 2.1.1); where areas carry Roman numerals, criteria may
/// begin anew at 1 in every area (II, 1, 1.1), and the area's number is put in front.
final class Numbering {
    private final List<ItemCode> taken = new ArrayList<>();
    private Optional<ItemCode> romanArea = Optional.empty();
    private boolean beginsAnew;

    /// The code of a row, nothing for a row without one.
    Optional<CodeCell> read(String cell) {
        return CodeCell.read(cell, taken).map(this::inItsArea);
    }

    /// Remembers a code that was taken.
    void took(CodeCell cell) {
        taken.add(cell.code());
        if (cell.isRoman()) {
            romanArea = Optional.of(cell.code());
        }
    }

    private CodeCell inItsArea(CodeCell cell) {
        if (cell.isRoman() || romanArea.isEmpty()) {
            return cell;
        }
        beginsAnew = beginsAnew || cell.code().level() == Level.AREA;
        return beginsAnew && cell.code().level() != Level.COMPONENT
                ? new CodeCell(below(romanArea.get(), cell.code()), cell.printed())
                : cell;
    }

    private static ItemCode below(ItemCode area, ItemCode code) {
        return new ItemCode(
                Stream.concat(area.parts().stream(), code.parts().stream()).toList());
    }
}
