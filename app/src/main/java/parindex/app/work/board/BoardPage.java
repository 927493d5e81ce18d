package parindex.app.work.board;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The board of a round.
///
/// @param frame    around it
/// @param name     of the round
/// @param sentence how far all are
/// @param asked    what was filtered and sorted by
/// @param rows     of the units
/// @param total    below them
/// @param none     nothing stands in the whole round, not only behind the filter
public record BoardPage(
        Frame frame, String name, String sentence, Asked asked, List<Row> rows, Cells total, boolean none) {
    /// @param url  address of the board
    /// @param csv  address of the same rows to take away
    /// @param q    words of the filter
    /// @param only which rows
    /// @param sort in which order
    public record Asked(String url, String csv, String q, String only, String sort) {}

    /// A unit, or an agency below it.
    ///
    /// @param name  of it
    /// @param url   its sheet, empty for an agency
    /// @param cells of its row
    public record Row(String name, String url, Cells cells) {}

    /// @param filled   "87/114"
    /// @param percent  of the bar behind it
    /// @param unproved items without a document
    /// @param complete parts that are complete
    /// @param approved parts that are approved
    /// @param sent     when, or that it was not
    /// @param shape    `full` when it was sent, `unknown` when not, empty for a sum
    /// @param waiting  how long the oldest part waits
    /// @param never    who never signed in
    public record Cells(
            String filled,
            int percent,
            String unproved,
            String complete,
            String approved,
            String sent,
            String shape,
            String waiting,
            String never) {}
}
