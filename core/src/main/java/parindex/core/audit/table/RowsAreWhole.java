package parindex.core.audit.table;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.FigureColumn;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure.Form;
import parindex.core.intake.ReportedItem;

/// Looks for rows that end before their figures: cells were lost.
public final class RowsAreWhole implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.SHORT_ROW);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.tree().rows().stream()
                .filter(item -> !absent(item).isEmpty())
                .map(RowsAreWhole::finding)
                .toList();
    }

    private static Finding finding(ReportedItem item) {
        var columns = absent(item);
        var spot = Spot.of(item, columns.stream().map(FigureColumn::field).collect(joining(",")));
        return Finding.of(FindingKind.SHORT_ROW, spot, RowWording.shortRow(item, columns));
    }

    private static List<FigureColumn> absent(ReportedItem item) {
        return Arrays.stream(FigureColumn.values())
                .filter(column -> column.of(item).form() == Form.ABSENT)
                .toList();
    }
}
