package parindex.core.audit.table;

import static parindex.core.audit.FigureColumn.ACHIEVED;
import static parindex.core.audit.FigureColumn.MAX;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.FigureColumn;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedItem;

/// Looks for one total row and compares it with the sum of the areas. A total printed with fewer decimals than the
/// areas is a note; none at all is a note too, and a second one is an error, since nobody can tell which one holds.
public final class TotalRow implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(
                FindingKind.TOTAL_MISMATCH,
                FindingKind.TWO_TOTAL_ROWS,
                FindingKind.NO_TOTAL_ROW,
                FindingKind.SCORE_CUT,
                FindingKind.SUM_ROUNDED);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var totals = input.card().totals();
        var findings = new ArrayList<Finding>();
        if (totals.isEmpty() && !input.tree().rows().isEmpty()) {
            var last = input.tree().rows().getLast();
            findings.add(
                    Finding.of(FindingKind.NO_TOTAL_ROW, Spot.at(last.place(), "total"), TableWording.NO_TOTAL_ROW));
        }
        totals.stream().skip(1).map(TotalRow::second).forEach(findings::add);
        totals.stream().limit(1).forEach(total -> {
            compare(input, total, MAX).ifPresent(findings::add);
            compare(input, total, ACHIEVED).ifPresent(findings::add);
        });
        return findings;
    }

    private static Finding second(ReportedTotal total) {
        var spot = Spot.at(total.place(), "total")
                .says(total.achieved().value().map(TableWording::digits).orElse(""));
        return Finding.of(FindingKind.TWO_TOTAL_ROWS, spot, TableWording.TWO_TOTAL_ROWS);
    }

    private static Optional<Finding> compare(AuditInput input, ReportedTotal total, FigureColumn column) {
        var readings = List.of(
                figures(input.tree().areas(), column),
                figures(input.tree().leaves().toList(), column));
        var sum = new PrintedSum(column.of(total), readings, column == ACHIEVED);
        return sum.verdict().flatMap(verdict -> {
            var stated = column.of(total).value().orElseThrow();
            var expected = sum.expected();
            var spot = Spot.at(total.place(), column.field())
                    .says(TableWording.digits(stated))
                    .shouldSay(TableWording.digits(expected));
            return switch (verdict) {
                case AGREES -> Optional.empty();
                case CUT ->
                    Optional.of(Finding.of(FindingKind.SCORE_CUT, spot, TableWording.scoreCut(spot, stated, expected)));
                case ROUNDED ->
                    Optional.of(
                            Finding.of(FindingKind.SUM_ROUNDED, spot, TableWording.sumRounded(spot, stated, expected)));
                case WRONG ->
                    Optional.of(Finding.of(
                            FindingKind.TOTAL_MISMATCH, spot, TableWording.totalMismatch(column, stated, expected)));
            };
        });
    }

    private static List<PrintedFigure> figures(List<ReportedItem> items, FigureColumn column) {
        return items.stream().map(column::of).toList();
    }
}
