package parindex.core.audit.table;

import static parindex.core.audit.FigureColumn.ACHIEVED;
import static parindex.core.audit.FigureColumn.MAX;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.FigureColumn;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.PrintedFigure.Form;
import parindex.core.intake.ReportedItem;

/// Adds the maximum and achieved points of the items directly below each item and compares. Maxima must agree
/// exactly; achieved points printed with fewer decimals than their parts are a note, since cutting or rounding
/// explains them. A sum with an unreadable or missing part is not judged.
public final class PartsAddUp implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.SUM_MISMATCH, FindingKind.SCORE_CUT, FindingKind.SUM_ROUNDED);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.tree().parents().stream()
                .flatMap(parent -> Stream.of(MAX, ACHIEVED).flatMap(column -> finding(input, parent, column).stream()))
                .toList();
    }

    private static Optional<Finding> finding(AuditInput input, ReportedItem parent, FigureColumn column) {
        var sum = new PrintedSum(column.of(parent), readings(input, parent, column), column == ACHIEVED);
        return sum.verdict().flatMap(verdict -> {
            var stated = column.of(parent).value().orElseThrow();
            var spot = Spot.of(parent, column.field())
                    .says(TableWording.digits(stated))
                    .shouldSay(TableWording.digits(sum.expected()));
            return switch (verdict) {
                case AGREES -> Optional.empty();
                case CUT ->
                    Optional.of(Finding.of(
                            FindingKind.SCORE_CUT, spot, TableWording.scoreCut(spot, stated, sum.expected())));
                case ROUNDED ->
                    Optional.of(Finding.of(
                            FindingKind.SUM_ROUNDED, spot, TableWording.sumRounded(spot, stated, sum.expected())));
                case WRONG ->
                    Optional.of(Finding.of(
                            FindingKind.SUM_MISMATCH,
                            spot,
                            TableWording.sumMismatch(
                                    parent, column, sum.expected(), input.tree().children(parent.code()))));
            };
        });
    }

    private static List<List<PrintedFigure>> readings(AuditInput input, ReportedItem parent, FigureColumn column) {
        var children = input.tree().children(parent.code());
        var readings = new ArrayList<List<PrintedFigure>>();
        readings.add(figures(children, column));
        if (input.tree().hasDoubles()) {
            readings.add(figures(withDoubles(input, parent), column));
        }
        if (column == MAX) {
            readings.add(figures(
                    children.stream()
                            .filter(item -> item.achieved().form() != Form.NOT_APPLICABLE)
                            .toList(),
                    column));
        } else {
            readings.add(figures(input.tree().leaves(parent.code()), column));
        }
        return readings;
    }

    private static List<ReportedItem> withDoubles(AuditInput input, ReportedItem parent) {
        return input.tree().rows().stream()
                .filter(row -> row.code().parent().filter(parent.code()::equals).isPresent())
                .toList();
    }

    private static List<PrintedFigure> figures(List<ReportedItem> items, FigureColumn column) {
        return items.stream().map(column::of).toList();
    }
}
