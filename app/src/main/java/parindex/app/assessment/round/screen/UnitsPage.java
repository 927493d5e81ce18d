package parindex.app.assessment.round.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Which units are assessed.
///
/// @param sentence how many are chosen
/// @param filter   the part of the tree that is shown
/// @param scopes   parts of the tree that can be shown
/// @param kinds    units that can be chosen, by kind
public record UnitsPage(
        Frame frame, RoundHead head, String sentence, String filter, List<Choice> scopes, List<Kind> kinds) {
    public UnitsPage {
        scopes = List.copyOf(scopes);
        kinds = List.copyOf(kinds);
    }

    /// Units of a kind.
    public record Kind(String word, String title, List<Choice> units) {
        public Kind {
            units = List.copyOf(units);
        }
    }

    /// One unit.
    public record Choice(String word, String title, String placed, boolean chosen) {}
}
