package parindex.core.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.criteria.item.Level;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedCard.TextLine;

/// Tells a table that stops midway from one that is merely short. Without a total row, a table is cut off when its
/// last row does not reach the figures, or when the text announces more areas than the table holds.
final class Completeness {
    private static final Pattern ANNOUNCED = Pattern.compile("(\\d{1,2}) lĩnh vực");

    private Completeness() {}

    /// Where the table breaks off, nothing when it looks whole.
    static Optional<Place> cutAt(
            TableReading table, List<ReportedTotal> totals, List<TextLine> lines, PrintedReport report) {
        if (!totals.isEmpty()) {
            return Optional.empty();
        }
        var last = table.rows.getLast();
        var endsThere = report.rows().getLast().place().equals(last.place);
        var isShort = endsThere && last.cells.size() <= table.head.lastFigure();
        return isShort || announced(lines) > areas(table) ? Optional.of(last.place) : Optional.empty();
    }

    private static long areas(TableReading table) {
        return table.rows.stream()
                .filter(row -> row.code.code().level() == Level.AREA)
                .count();
    }

    private static long announced(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> ANNOUNCED.matcher(line.text()).results())
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .findFirst()
                .orElse(0);
    }
}
