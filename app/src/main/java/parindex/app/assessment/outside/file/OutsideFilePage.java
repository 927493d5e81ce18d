package parindex.app.assessment.outside.file;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// A workbook of points from outside, tried out.
///
/// @param file    its name
/// @param sha256  by which it is confirmed
/// @param counts  how much would be added, changed, taken away, how much stays, what is wrong
/// @param changes line by line
/// @param faults  with their places
/// @param ready   whether it can be confirmed
public record OutsideFilePage(
        Frame frame,
        RoundHead head,
        String file,
        String sha256,
        String counts,
        List<Change> changes,
        List<String> faults,
        boolean ready) {
    public OutsideFilePage {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    /// One result before and after.
    ///
    /// @param kind what happens to it
    public record Change(String unit, String subject, String kind, String before, String after, String from) {}
}
