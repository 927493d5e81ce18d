package parindex.app.assessment.entry.sheet;

import java.time.Instant;

/// The sheet on paper, A4 landscape.
///
/// @param sheet as on the screen
/// @param blank without figures, to be filled in by hand
/// @param at    when it was printed
public record PrintPage(SheetPage sheet, boolean blank, Instant at) {
    /// When, as printed.
    public String time() {
        return sheet.frame().figures().time(at);
    }
}
