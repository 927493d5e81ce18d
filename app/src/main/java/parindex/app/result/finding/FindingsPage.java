package parindex.app.result.finding;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;
import parindex.app.result.finding.SourcePage.Line;

/// Everything that does not add up, grouped by kind, beside the printed lines.
///
/// @param frame    around it
/// @param sentence how many and of what weight
/// @param groups   by weight, then by kind
/// @param chosen   the finding whose line is shown, nothing when there is none
/// @param lines    the lines around it
/// @param file     name of the file
/// @param url      address of the unit's pages
public record FindingsPage(
        Frame frame,
        String sentence,
        List<Group> groups,
        Optional<FindingRow> chosen,
        List<Line> lines,
        String file,
        String url) {
    /// Findings shown before a group is opened.
    public static final int FIRST = 5;

    /// All findings of one kind and weight.
    ///
    /// @param kind     public name of the kind
    /// @param severity how grave
    /// @param word     the same as a word
    /// @param title    what the kind means
    /// @param advice   what to do, where it is the same for all of them
    /// @param rows     the findings in the order of the report
    public record Group(String kind, String severity, String word, String title, String advice, List<FindingRow> rows) {
        /// The first few.
        public List<FindingRow> first() {
            return rows.subList(0, Math.min(FIRST, rows.size()));
        }

        /// Those that follow.
        public List<FindingRow> more() {
            return rows.subList(Math.min(FIRST, rows.size()), rows.size());
        }
    }
}
