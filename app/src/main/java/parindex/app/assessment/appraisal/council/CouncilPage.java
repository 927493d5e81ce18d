package parindex.app.assessment.appraisal.council;

import java.util.List;
import parindex.app.assessment.appraisal.screen.LinePage.Column;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Pager;

/// What is laid before the council.
///
/// @param url      of the list
/// @param query    the filter, to be carried on
/// @param sentence how many lines and points
/// @param said     what just happened, or empty
/// @param empty    why no line is shown, or empty
/// @param filter   what can be chosen
/// @param rows     the lines of this page
/// @param pager    of a long list
/// @param confirm  to confirm many lines at once
public record CouncilPage(
        Frame frame,
        RoundHead head,
        String url,
        String query,
        String sentence,
        List<String> said,
        String empty,
        Filter filter,
        List<Row> rows,
        Pager pager,
        Confirm confirm) {
    public CouncilPage {
        said = List.copyOf(said);
        rows = List.copyOf(rows);
    }

    /// What can be chosen.
    ///
    /// @param narrow whether a unit is chosen
    public record Filter(boolean narrow, String state, List<Link> states, List<Choice> units) {
        public Filter {
            states = List.copyOf(states);
            units = List.copyOf(units);
        }
    }

    /// An address of the list.
    public record Link(String url, String title, boolean current) {}

    /// A unit to choose.
    public record Choice(String slug, String name, boolean chosen) {}

    /// A line.
    ///
    /// @param url     where it is decided
    /// @param key     what is chosen to confirm it, empty where it cannot be
    /// @param why     what is doubtful or disputed
    /// @param hanging points that a decision can move
    /// @param columns self, computed, first appraisal, explanation, second appraisal: each with who and when
    /// @param council what the council decided, with who wrote it down and when
    /// @param open    whether the council still has to decide
    public record Row(
            String url,
            String key,
            String unit,
            String code,
            String title,
            List<String> why,
            String hanging,
            String max,
            List<Column> columns,
            Column council,
            boolean open) {
        public Row {
            why = List.copyOf(why);
            columns = List.copyOf(columns);
        }
    }

    /// Confirming many lines at once.
    ///
    /// @param closed why nothing can be recorded now, or empty
    /// @param fault  why nothing was confirmed, or empty
    /// @param number of the minutes
    /// @param dated  of the minutes
    public record Confirm(String closed, String fault, String number, String dated) {}
}
