package parindex.app.assessment.appraisal.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The lines that somebody judges in a round.
///
/// @param frame  around it
/// @param url    of the list
/// @param round  name of the round
/// @param head   how far he is: "27/40 dòng, 6 chờ giải trình, hạn 15/03/2027"
/// @param said   what just happened, or empty
/// @param tabs   whose move it is
/// @param filter what is listed
/// @param rows   the lines
/// @param more   how many more there are than are shown
/// @param query  the filter, to be carried on
/// @param bulk   whether many can be accepted at once here
public record QueuePage(
        Frame frame,
        String url,
        String round,
        String head,
        List<String> said,
        List<Tab> tabs,
        Filter filter,
        List<Row> rows,
        int more,
        String query,
        boolean bulk) {
    public QueuePage {
        said = List.copyOf(said);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /// Whose move it is, with how many lines.
    public record Tab(String url, String title, String count, boolean current) {}

    /// What can be chosen.
    public record Filter(
            String tab, String q, boolean narrow, List<Choice> units, List<Choice> areas, List<Choice> states) {}

    /// Something to choose.
    public record Choice(String value, String title, boolean chosen) {}

    /// One line to judge.
    public record Row(
            String url,
            String key,
            String unit,
            String code,
            String title,
            Scores scores,
            String documents,
            String state,
            String shape,
            String since) {}

    /// Its figures.
    public record Scores(String max, String self, String computed, String now, String difference) {}
}
