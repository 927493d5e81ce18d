package parindex.formats.tree;

import parindex.core.language.Text;

/// Where something stands in what a person gave: a line of a text file, a cell of a workbook, a field of a form.
public sealed interface Place extends Comparable<Place> {
    /// The file as a whole.
    Place WHOLE = new Line(0);

    /// A line of a text file, from 1; 0 is the file as a whole.
    record Line(int number) implements Place {}

    /// A cell of a workbook.
    ///
    /// @param sheet  name of the sheet
    /// @param row    from 1
    /// @param column from 1
    record Cell(String sheet, int row, int column) implements Place {
        /// The cell as spreadsheets name it: "C12".
        public String name() {
            return letters(column) + row;
        }

        private static String letters(int column) {
            var rest = (column - 1) / 26;
            var last = String.valueOf((char) ('A' + (column - 1) % 26));
            return rest == 0 ? last : letters(rest) + last;
        }
    }

    /// A field of a form on a screen, by its name.
    record Field(String name) implements Place {}

    /// The line in a text file, the row in a sheet, 0 elsewhere.
    default int line() {
        return switch (this) {
            case Line line -> line.number();
            case Cell cell -> cell.row();
            case Field ignored -> 0;
        };
    }

    /// The place in words, empty for the file as a whole: "dòng 12", "sheet muc, ô C12".
    default Text said() {
        return switch (this) {
            case Line line when line.number() == 0 -> Text.same("");
            case Line line -> new Text("dòng " + line.number(), "line " + line.number());
            case Cell cell ->
                new Text(
                        "sheet " + cell.sheet() + ", ô " + cell.name(),
                        "sheet " + cell.sheet() + ", cell " + cell.name());
            case Field field -> Text.same(field.name());
        };
    }

    /// Order within one file: by sheet, then line, then column.
    @Override
    default int compareTo(Place other) {
        var sheets = sheet().compareTo(other.sheet());
        var lines = Integer.compare(line(), other.line());
        return sheets != 0 ? sheets : lines != 0 ? lines : Integer.compare(column(), other.column());
    }

    private String sheet() {
        return this instanceof Cell cell ? cell.sheet() : "";
    }

    private int column() {
        return this instanceof Cell cell ? cell.column() : 0;
    }
}
