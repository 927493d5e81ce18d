package parindex.core.intake;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.PrintedReport.SourceFile;

/// Everything a printed report claims, as data: the first of the six values. It keeps what was printed beside what
/// was taken, so that the audit can judge and a person can look.
///
/// @param source        the file
/// @param subject       unit, year and documents
/// @param columns       columns found, by standard names (code, name, max, achieved, percent, cause, responsible) and
///                      printed names of further score columns
/// @param items         the rows of the table in printed order
/// @param totals        total rows as printed; one in a sound report
/// @param units         the printed ranking
/// @param figures       the figures of the running text
/// @param repairs       what was put right while reading
/// @param notUnderstood rows of the table that nobody could read, with their text
/// @param text          the lines of running text, for checks that need the words
public record ReportedCard(
        SourceFile source,
        Subject subject,
        List<String> columns,
        List<ReportedItem> items,
        List<ReportedTotal> totals,
        List<ReportedUnit> units,
        List<TextFigure> figures,
        List<Repair> repairs,
        List<Row> notUnderstood,
        List<TextLine> text) {
    public ReportedCard {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
        totals = List.copyOf(totals);
        units = List.copyOf(units);
        figures = List.copyOf(figures);
        repairs = List.copyOf(repairs);
        notUnderstood = List.copyOf(notUnderstood);
        text = List.copyOf(text);
    }

    /// The total row of a table.
    public record ReportedTotal(PrintedFigure max, PrintedFigure achieved, PrintedFigure percent, Place place) {}

    /// One paragraph of running text.
    public record TextLine(Place place, String text) {}

    /// The same card about another subject: what a person knows of unit and year where the report does not say it.
    public ReportedCard about(Subject known) {
        return new ReportedCard(source, known, columns, items, totals, units, figures, repairs, notUnderstood, text);
    }

    public Optional<ReportedItem> item(ItemCode code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public List<ReportedItem> children(ItemCode code) {
        return items.stream()
                .filter(item -> item.code().parent().filter(code::equals).isPresent())
                .toList();
    }

    public boolean isLeaf(ItemCode code) {
        return items.stream()
                .noneMatch(item -> item.code().parent().filter(code::equals).isPresent());
    }

    /// Items with nothing below them, in printed order.
    public List<ReportedItem> leaves() {
        return items.stream().filter(item -> isLeaf(item.code())).toList();
    }
}
