package parindex.core.intake;

import java.util.List;

/// A file as a reader found it, before anybody says what it means: lines of text and rows of cells in their order.
///
/// @param source the file
/// @param paged  true when rows of a table may be broken over pages, as in text made from a printed document
/// @param rows   every physical line or row that the file holds, blank ones included
public record PrintedReport(SourceFile source, boolean paged, List<Row> rows) {
    public PrintedReport {
        rows = List.copyOf(rows);
    }

    /// The file a report was read from.
    ///
    /// @param file   its name, without folders
    /// @param form   txt, csv, tsv, xlsx …
    /// @param sha256 of its bytes, in lower-case hexadecimal
    public record SourceFile(String file, String form, String sha256) {}

    /// One line or row.
    ///
    /// @param place where it stands
    /// @param cells its cells; running text is a row of one cell, a blank line a row of one empty cell
    public record Row(Place place, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /// True for a row of a table, false for a line of running text.
        public boolean isTabular() {
            return cells.size() > 1;
        }
    }
}
