package parindex.app.unit;

import java.util.List;
import parindex.app.kit.web.Frame;

/// A list of units that somebody handed in, tried out; nothing is written.
///
/// @param frame   around it
/// @param file    its name
/// @param parent  address of the unit below which rows stand that name none
/// @param content the file itself, carried to the confirmation
/// @param added   how many units would be added
/// @param known   how many are there already
/// @param lines   every row
/// @param faults  what is wrong, with sheet, row and column; nothing is written while there is one
public record UnitImportPage(
        Frame frame,
        String file,
        String parent,
        String content,
        int added,
        int known,
        List<Line> lines,
        List<String> faults) {
    /// One row.
    public record Line(String name, String kind, String parent, String code, boolean known) {}
}
