package parindex.app.intake;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The page to hand in a report.
///
/// @param frame   around it
/// @param refusal why the last file was not taken, empty when none was refused
/// @param uploads the latest uploads
public record IntakePage(Frame frame, String refusal, List<Line> uploads) {
    /// One upload.
    ///
    /// @param id    its number
    /// @param file  name of the file
    /// @param state what became of it, in words
    /// @param time  when it came
    public record Line(String id, String file, String state, String time) {}
}
