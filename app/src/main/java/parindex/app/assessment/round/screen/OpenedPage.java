package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// A round that was opened: its dates, what it was opened with, and what can be done about it.
///
/// @param sentence  where it stands
/// @param countdown time that is left to enter, empty for none
/// @param nearness  how it is drawn
/// @param facts     dates, sets and units
/// @param accepted  what was accepted by name when it was opened
/// @param withdraw  whether it can be taken back
public record OpenedPage(
        Frame frame,
        RoundHead head,
        String sentence,
        String countdown,
        String nearness,
        List<Fact> facts,
        List<String> accepted,
        boolean withdraw) {
    public OpenedPage {
        facts = List.copyOf(facts);
        accepted = List.copyOf(accepted);
    }

    /// Something about it.
    public record Fact(String name, String value) {}
}
