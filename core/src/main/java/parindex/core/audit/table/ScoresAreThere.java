package parindex.core.audit.table;

import java.util.List;
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

/// Looks for rows without achieved or maximum points in a column that other rows fill. An empty cell is not a zero,
/// and "không áp dụng" is neither.
public final class ScoresAreThere implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.MISSING_SCORE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return Stream.of(FigureColumn.MAX, FigureColumn.ACHIEVED)
                .filter(column -> input.tree().rows().stream()
                        .anyMatch(item -> column.of(item).value().isPresent()))
                .flatMap(column -> input.tree().rows().stream()
                        .filter(item -> isEmpty(column.of(item)))
                        .map(item -> finding(item, column)))
                .toList();
    }

    private static boolean isEmpty(PrintedFigure figure) {
        return figure.value().isEmpty() && figure.form() == Form.PLAIN;
    }

    private static Finding finding(ReportedItem item, FigureColumn column) {
        var spot = Spot.of(item, column.field()).says(column.of(item).printed());
        return Finding.of(FindingKind.MISSING_SCORE, spot, TableWording.missingScore(spot, column));
    }
}
