package parindex.core.intake;

import parindex.core.language.Text;

/// Something the reader put right, so that nobody has to wonder: what was found, what was taken, and why.
///
/// @param kind  what sort of repair
/// @param code  the item that now holds what was taken, empty where no item is concerned
/// @param place where it stands
/// @param found as printed
/// @param taken as understood
/// @param why   the reason in both languages
public record Repair(Kind kind, String code, Place place, String found, String taken, Text why) {
    /// Sorts of repairs.
    public enum Kind {
        /// A code with stray blanks or marks.
        CODE,
        /// A figure with another decimal mark, proved by its parts.
        MARK,
        /// A row that goes on after a page break was joined to its beginning.
        STITCHED,
        /// A text that stood in the row of another item was put back.
        MISPLACED,
        /// A line that is no content, such as a page number.
        LEFT_OUT,
        /// Something hidden in the file (a sheet, a row, a column) and whether it was read.
        HIDDEN,
        /// Something in the file that acts by itself (a macro, a link to another file), never run.
        ACTIVE
    }
}
