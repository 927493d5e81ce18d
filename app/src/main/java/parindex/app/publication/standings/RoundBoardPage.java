package parindex.app.publication.standings;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;

/// The standings of a round before publication, or one of its units.
///
/// @param head  of the round
/// @param board the standings; on the page of a unit, the view that the reader comes from
/// @param unit  one unit, without lines on the page of standings
public record RoundBoardPage(RoundHead head, BoardPage board, Unit unit) {
    /// One unit, item by item.
    ///
    /// @param back address of the view that the reader comes from
    public record Unit(String name, String sentence, String back, List<Line> lines) {
        static final Unit NONE = new Unit("", "", "", List.of());

        public Unit {
            lines = List.copyOf(lines);
        }
    }

    /// An item of a unit.
    ///
    /// @param depth 1 for an area
    /// @param url   of the line with its documents, empty for an item with parts
    /// @param lost  points that are missing to the maximum
    public record Line(String code, int depth, String title, String points, String max, String lost, String url) {}
}
