package parindex.app.assessment.choice;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Criteria sets, units of the chosen one, rounds of the chosen unit.
///
/// @param asked what is looked for among the units
/// @param units in the order of the register
/// @param more  units that are not shown because they are too many
public record ChoosePage(
        Frame frame, Asked asked, List<Choice> sets, List<Choice> units, int more, List<Choice> rounds) {
    public ChoosePage {
        sets = List.copyOf(sets);
        units = List.copyOf(units);
        rounds = List.copyOf(rounds);
    }

    /// What was chosen so far, each empty or a word of an address.
    ///
    /// @param q words of the name of a unit
    public record Asked(String set, String unit, String round, String q) {}

    /// Something to choose.
    ///
    /// @param url   where it leads; empty for a unit that only stands above others
    /// @param depth of a unit in the register
    public record Choice(String url, String title, int depth, boolean current) {}
}
