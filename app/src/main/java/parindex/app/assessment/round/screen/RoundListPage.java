package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// All rounds that somebody runs, and the form of a new one.
///
/// @param frame    around it
/// @param sentence what there is
/// @param refusal  why nothing was begun just now, empty for none
/// @param lines    rounds, newest first
/// @param form     what was typed
/// @param hosts    units for which a round can be begun
/// @param copies   rounds that can be copied
public record RoundListPage(
        Frame frame,
        String sentence,
        String refusal,
        List<Line> lines,
        Typed form,
        List<Choice> hosts,
        List<Choice> copies) {
    public RoundListPage {
        lines = List.copyOf(lines);
        hosts = List.copyOf(hosts);
        copies = List.copyOf(copies);
    }

    /// One round.
    public record Line(String url, String name, String year, String host, String stage, String until) {}

    /// What was typed.
    public record Typed(String name, String year) {}

    /// Something to choose.
    public record Choice(String word, String title) {}
}
