package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Who answers for which item, for one kind of unit.
///
/// @param shown  what the page shows
/// @param bodies units that can be typed
/// @param names  agencies as the set calls them
/// @param leaves leaves with who answers
public record AgenciesPage(
        Frame frame, RoundHead head, Shown shown, List<String> bodies, List<Name> names, List<Leaf> leaves) {
    public AgenciesPage {
        bodies = List.copyOf(bodies);
        names = List.copyOf(names);
        leaves = List.copyOf(leaves);
    }

    /// What the page shows.
    ///
    /// @param sentence how many leaves have somebody
    /// @param example  the unit that is shown, empty while none is chosen
    /// @param kinds    kinds of units that have a set
    /// @param kind     the kind that is shown, empty for none
    /// @param only     whether only leaves with nobody are shown
    /// @param nobody   how many of them there are
    public record Shown(
            String sentence, String example, List<RoundHead.Tab> kinds, String kind, boolean only, String nobody) {
        public Shown {
            kinds = List.copyOf(kinds);
        }
    }

    /// An agency as the set calls it.
    ///
    /// @param items how many leaves it leads
    /// @param fits  the unit that is meant, empty for none
    /// @param typed what was chosen by hand, empty for nothing
    public record Name(String name, String items, String fits, String typed) {}

    /// A leaf.
    ///
    /// @param state  how its lead was found
    /// @param typed  what was chosen by hand for this very item, empty for nothing
    /// @param others coordinating agencies
    public record Leaf(
            String code, String title, String lead, String state, boolean found, String typed, String others) {}
}
