package parindex.app.assessment.entry.workbook;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// A sheet to and from Excel.
///
/// @param frame    around it
/// @param url      of the sheet
/// @param unit     whose sheet
/// @param said     what just happened, or empty
/// @param editable whether anything can be taken in
/// @param run      what the file would change
public record WorkbookPage(Frame frame, String url, String unit, String said, boolean editable, Optional<Run> run) {
    /// What a file would change.
    ///
    /// @param file    its name
    /// @param sha256  by which it is kept until it is confirmed
    /// @param counts  what it comes to, in one sentence
    /// @param changes before and after
    /// @param faults  cells that cannot be taken
    /// @param ready   whether there is something to write and nothing wrong
    public record Run(
            String file, String sha256, String counts, List<Change> changes, List<DryRun.Fault> faults, boolean ready) {
        public Run {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    /// A cell before and after.
    public record Change(String code, String before, String after) {}
}
