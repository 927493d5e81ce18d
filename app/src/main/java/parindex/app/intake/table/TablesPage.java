package parindex.app.intake.table;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The tables that were brought in, and the form to bring one in.
///
/// @param sentence how many there are
/// @param lines    the newest first
/// @param may      whether this person may bring one in
/// @param form     what was typed
/// @param faults   what is wrong with it, or with the file
public record TablesPage(
        Frame frame, String sentence, List<Line> lines, boolean may, TableForm form, List<String> faults) {
    public TablesPage {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /// One table.
    ///
    /// @param about   number and day of the document
    /// @param units   how many units it has
    /// @param came    who brought it in and when
    /// @param state   whether it counts, in words
    /// @param counts  whether it does
    public record Line(
            String url,
            String year,
            String title,
            String about,
            String units,
            String came,
            String state,
            boolean counts) {}
}
