package parindex.app.publication.standings;

import java.util.List;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Pager;

/// The scorecard matrix.
///
/// @param sentence how many units are above and below the average
/// @param legend   what the marks mean
/// @param columns  total and areas
/// @param rows     of this page
/// @param average  the average row
/// @param open     units without a card
public record MatrixPage(
        Frame frame,
        StandingsHead head,
        String sentence,
        ChoicePage choice,
        List<String> legend,
        List<Column> columns,
        List<Row> rows,
        List<String> average,
        Unplaced open,
        Pager pager) {
    public MatrixPage {
        legend = List.copyOf(legend);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        average = List.copyOf(average);
    }

    /// A column.
    ///
    /// @param code  of the area, empty for the total
    /// @param max   what can be reached
    public record Column(String code, String title, String max) {}

    /// A unit.
    ///
    /// @param slug  by which a link comes back to the row
    /// @param mean  its mean share over the areas
    public record Row(String slug, String place, String unit, List<Cell> cells, String mean) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell.
    ///
    /// @param url    the lines behind it, empty where there is nothing
    /// @param figure points, or a share where the maximum is not that of the others
    /// @param side   `above`, `below`, `at`, or empty
    /// @param sign   the same as a sign
    /// @param said   the same in words, and how it moved
    /// @param arrow  ↑ or ↓ where it moved beyond the gap
    public record Cell(String url, String figure, String side, String sign, String said, String arrow) {}
}
