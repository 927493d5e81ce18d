package parindex.app.assessment.outside;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// What was brought from outside in a round, unit by unit.
///
/// @param sentence how much is here, how much is missing
/// @param said     what just happened, or empty
/// @param closed   why nothing can be brought in now, or empty
/// @param lockable whether it can be unlocked
/// @param kinds    kinds of units with what is asked for each
public record OutsidePage(
        Frame frame, RoundHead head, String sentence, String said, String closed, boolean lockable, List<Kind> kinds) {
    public OutsidePage {
        kinds = List.copyOf(kinds);
    }

    /// One kind of unit.
    ///
    /// @param title   its name
    /// @param sources what is surveyed or provided, as columns
    /// @param extras  whether its set has bonuses or penalties
    /// @param terms   what the set says: about items that do not apply, bonuses, penalties
    /// @param rows    its units
    public record Kind(
            String title, String set, List<String> sources, boolean extras, List<String> terms, List<Row> rows) {
        public Kind {
            sources = List.copyOf(sources);
            terms = List.copyOf(terms);
            rows = List.copyOf(rows);
        }
    }

    /// One unit.
    ///
    /// @param cells how many results of each source are here, and what they come to
    /// @param extra bonuses and penalties together
    /// @param open  whether something is missing
    public record Row(String url, String name, List<String> cells, String extra, boolean open) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
