package parindex.app.assessment.appraisal.assigning;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// A file of assignments, tried out.
///
/// @param content what is confirmed
/// @param lines   what would be assigned
/// @param faults  what is wrong
public record AssigningFilePage(
        Frame frame, RoundHead head, String file, String content, int count, List<Line> lines, List<String> faults) {
    public AssigningFilePage {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /// One row.
    public record Line(String person, String unit, String item, String lines, String refused) {}
}
