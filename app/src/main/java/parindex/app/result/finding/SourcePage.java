package parindex.app.result.finding;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;
import parindex.app.result.Result;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;

/// Lines of a report as they are printed.
///
/// @param frame    around it
/// @param file     name of the file
/// @param lines    some of them, in order
/// @param sheet    sheet or page they stand on, empty for plain text
/// @param previous first line of the part before, 0 where there is none
/// @param next     first line of the part after, 0 where there is none
/// @param url      address of the unit's pages
public record SourcePage(Frame frame, String file, List<Line> lines, String sheet, int previous, int next, String url) {
    private static final int PART = 200;

    /// One line.
    ///
    /// @param number its number in the file
    /// @param cells  its cells; running text is one
    /// @param here   the line that was asked for
    public record Line(int number, List<String> cells, boolean here) {}

    /// The part of a report that holds a line.
    static SourcePage part(Frame frame, Result result, PrintedReport report, String sheet, int line) {
        var rows = report.rows().stream()
                .filter(row -> sheet.isEmpty() || row.place().sheet().equals(sheet))
                .toList();
        var at = Math.max(0, index(rows, line));
        var from = at - at % PART;
        var to = Math.min(rows.size(), from + PART);
        return new SourcePage(
                frame,
                result.accepted().file(),
                lines(rows.subList(from, to), line),
                sheet,
                from == 0 ? 0 : rows.get(from - PART).place().line(),
                to == rows.size() ? 0 : rows.get(to).place().line(),
                result.subject().url());
    }

    /// The lines around one place, for a panel beside something that speaks of it.
    static List<Line> around(PrintedReport report, Optional<Place> place, int reach) {
        var sheet = place.map(Place::sheet).orElse("");
        var line = place.map(Place::line).orElse(1);
        var rows = report.rows().stream()
                .filter(row -> row.place().sheet().equals(sheet))
                .toList();
        var at = index(rows, line);
        return at < 0
                ? List.of()
                : lines(rows.subList(Math.max(0, at - reach), Math.min(rows.size(), at + reach + 1)), line);
    }

    private static int index(List<Row> rows, int line) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).place().line() >= line) {
                return i;
            }
        }
        return rows.size() - 1;
    }

    private static List<Line> lines(List<Row> rows, int line) {
        return rows.stream()
                .map(row ->
                        new Line(row.place().line(), row.cells(), row.place().line() == line))
                .toList();
    }
}
