package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Targets, and what does not apply, for all units of a kind or for one.
///
/// @param kinds kinds of units that have a set
/// @param kind  the kind that is shown
/// @param unit  the unit that is shown, empty for all of the kind
/// @param units units of the kind that can be shown
public record GoalsPage(
        Frame frame,
        RoundHead head,
        List<RoundHead.Tab> kinds,
        String kind,
        String unit,
        List<Choice> units,
        List<Leaf> leaves) {
    public GoalsPage {
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        leaves = List.copyOf(leaves);
    }

    /// A unit to show.
    public record Choice(String word, String title, boolean chosen) {}

    /// A leaf.
    ///
    /// @param target  as it is or as it was typed
    /// @param general what holds for all units, shown beside the target of one
    /// @param exempt  does not apply
    public record Leaf(String code, String title, String max, String target, String general, boolean exempt) {}
}
