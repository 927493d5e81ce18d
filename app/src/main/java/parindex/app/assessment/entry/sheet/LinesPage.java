package parindex.app.assessment.entry.sheet;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Lines about one leaf: its history, or the last rounds.
///
/// @param frame around it
/// @param back  address of the leaf
/// @param code  of the leaf
/// @param lines newest first
public record LinesPage(Frame frame, String back, String code, List<Line> lines) {
    public LinesPage {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param what    figures, empty or not applicable
    /// @param points  as printed, or empty
    /// @param who     person or round
    /// @param when    time, or empty
    /// @param words   explanation, or empty
    /// @param why     reason of the change, or empty
    public record Line(String what, String points, String who, String when, String words, String why) {}
}
