package parindex.core.intake;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure as a report printed it, and what it was taken for.
///
/// @param printed the text of the cell, white space folded; empty when the cell is
/// @param value   the number read from it, nothing when the cell is empty or cannot be read
/// @param digits  decimals that were printed: 12,5 has one, 100 none
/// @param form    how it was written
public record PrintedFigure(String printed, Optional<BigDecimal> value, int digits, Form form) {
    /// A cell that holds nothing.
    public static final PrintedFigure EMPTY = new PrintedFigure("", Optional.empty(), 0, Form.PLAIN);

    /// A cell that the row does not reach.
    public static final PrintedFigure ABSENT = new PrintedFigure("", Optional.empty(), 0, Form.ABSENT);

    /// How a figure was written.
    public enum Form {
        /// As the document writes its figures.
        PLAIN,
        /// Readable, but with a word, a stray mark or a missing sign beside it ("Đạt 12,5%.", "12,5" among
        /// percentages).
        ODD,
        /// Another decimal mark than the document's own ("2.5" among commas), taken only where the parts prove it.
        OTHER_MARK,
        /// Said not to apply ("không áp dụng"): neither empty nor zero.
        NOT_APPLICABLE,
        /// The row ends before this cell.
        ABSENT,
        /// No number could be read.
        UNREADABLE
    }

    public boolean isEmpty() {
        return printed.isEmpty();
    }
}
