package parindex.app.assessment.extension;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// What was given in a round, and the form to give more.
///
/// @param lines  newest first
/// @param sheets to whom it can be given
/// @param form   what was typed
public record ExtensionPage(
        Frame frame, RoundHead head, String sentence, List<Line> lines, List<Sheet> sheets, Typed form) {
    public ExtensionPage {
        lines = List.copyOf(lines);
        sheets = List.copyOf(sheets);
    }

    /// One that was given.
    public record Line(String unit, String url, String items, String until, String reason, String given) {}

    /// A sheet to choose.
    public record Sheet(String word, String title, boolean chosen) {}

    /// What was typed.
    public record Typed(String unit, String items, String until, String reason) {}
}
