package parindex.app.publication.standings;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Units in their order, or beside each other.
///
/// @param url      address without what is asked
/// @param sentence what the page says
/// @param views    the list and the scorecard
/// @param filters  what can be chosen
/// @param view     hidden in the form: which of the two views
/// @param table    the list, without rows on the scorecard
/// @param matrix   the scorecard, without rows on the list
/// @param paging   lines shown of all
public record BoardPage(
        Frame frame,
        String url,
        String sentence,
        List<Link> views,
        List<Filter> filters,
        String view,
        Table table,
        Matrix matrix,
        Paging paging) {
    public BoardPage {
        views = List.copyOf(views);
        filters = List.copyOf(filters);
    }

    /// An address.
    public record Link(String url, String title, boolean current) {}

    /// A field of the form.
    ///
    /// @param title what is chosen
    public record Filter(String name, String title, List<Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /// What can be chosen.
    ///
    /// @param data whether its title comes from the data and is Vietnamese
    public record Choice(String value, String title, boolean chosen, boolean data) {}

    /// The list.
    ///
    /// @param unfinished names of those without a place
    /// @param means      averages of the whole, by region
    /// @param banded     whether there are bands
    public record Table(List<Row> rows, List<Unranked> unfinished, List<Mean> means, boolean banded) {
        static final Table NONE = new Table(List.of(), List.of(), List.of(), false);

        public Table {
            rows = List.copyOf(rows);
            unfinished = List.copyOf(unfinished);
            means = List.copyOf(means);
        }
    }

    /// A ranked unit.
    ///
    /// @param max     what it could reach
    /// @param reduced whether that is less than others can
    /// @param width   of the bar, 0 to 100 with a point
    public record Row(
            String place,
            boolean tied,
            String unit,
            String url,
            String points,
            String max,
            boolean reduced,
            String share,
            String width,
            String band) {}

    /// A unit without a place.
    public record Unranked(String unit, String url, String why) {}

    /// An average.
    ///
    /// @param points mean of the totals, a dash where the maxima differ
    /// @param share  mean of the shares
    public record Mean(String name, boolean data, String units, String points, String share) {}

    /// The scorecard.
    ///
    /// @param since what the arrows compare with, empty where there is nothing
    public record Matrix(List<Column> areas, List<Line> lines, List<String> mean, String since) {
        static final Matrix NONE = new Matrix(List.of(), List.of(), List.of(), "");

        public Matrix {
            areas = List.copyOf(areas);
            lines = List.copyOf(lines);
            mean = List.copyOf(mean);
        }
    }

    /// An area.
    public record Column(String code, String title) {}

    /// A unit of the scorecard.
    ///
    /// @param cells the total first, then each area
    public record Line(String unit, String url, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// A cell.
    ///
    /// @param share what was reached, or a dash
    /// @param side  word of its side of the average, empty for none
    /// @param said  the side in words
    /// @param trend word of where it went, empty for none
    /// @param moved the change in words
    public record Cell(String share, String url, String side, String said, String trend, String moved) {}

    /// Which lines are shown.
    ///
    /// @param said     which of how many, empty where all are
    /// @param previous address of those before, or empty
    /// @param next     address of those after, or empty
    public record Paging(String said, String previous, String next) {}
}
