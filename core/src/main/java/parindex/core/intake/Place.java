package parindex.core.intake;

import parindex.core.language.Text;

/// Where something stands in a file.
///
/// @param sheet the sheet or page as the file names it, empty for plain text
/// @param line  physical line or row, from 1
/// @param cell  column letter of a spreadsheet cell, empty where the whole line is meant
public record Place(String sheet, int line, String cell) implements Comparable<Place> {
    /// A line of plain text.
    public static Place line(int line) {
        return new Place("", line, "");
    }

    /// Said in both languages: "dòng 302", "sheet Phụ lục, ô E12".
    public Text said() {
        var vi = cell.isEmpty() ? "dòng " + line : "ô " + cell + line;
        var en = cell.isEmpty() ? "line " + line : "cell " + cell + line;
        return sheet.isEmpty()
                ? new Text(vi, en)
                : new Text("sheet " + sheet + ", " + vi, "sheet " + sheet + ", " + en);
    }

    @Override
    public int compareTo(Place other) {
        return sheet.equals(other.sheet) ? Integer.compare(line, other.line) : sheet.compareTo(other.sheet);
    }
}
