package parindex.formats.sheet;

import parindex.formats.tree.Place;

/// A cell with something in it.
///
/// @param place where it stands
/// @param text  what it holds; a number with a decimal point and every digit, a rate with its sign, a day year first
/// @param form  what it was typed as
public record TypedCell(Place.Cell place, String text, Form form) {
    /// What a cell was typed as.
    public enum Form {
        TEXT,
        /// A number, or a rate where the cell shows one.
        NUMBER,
        DAY,
        /// Yes or no.
        TRUTH
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
