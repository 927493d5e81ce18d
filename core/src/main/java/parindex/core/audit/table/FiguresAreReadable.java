package parindex.core.audit.table;

import java.util.Arrays;
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

/// Looks for cells of figures in which no number can be read. Empty cells, dashes and "không áp dụng" are no such
/// cells; a figure with another decimal mark is a matter of form.
public final class FiguresAreReadable implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.UNREADABLE_FIGURE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var rows = input.tree().rows().stream().flatMap(FiguresAreReadable::unreadable);
        var totals = input.card().totals().stream()
                .flatMap(total -> Arrays.stream(FigureColumn.values())
                        .filter(column -> isUnreadable(column.of(total)))
                        .map(column -> finding(Spot.at(total.place(), column.field()), column.of(total))));
        return Stream.concat(rows, totals).toList();
    }

    private static Stream<Finding> unreadable(ReportedItem item) {
        var columns = Arrays.stream(FigureColumn.values())
                .filter(column -> isUnreadable(column.of(item)))
                .map(column -> finding(Spot.of(item, column.field()), column.of(item)));
        var scores = item.scores().entrySet().stream()
                .filter(score -> isUnreadable(score.getValue()))
                .map(score -> finding(Spot.of(item, score.getKey()), score.getValue()));
        return Stream.concat(columns, scores);
    }

    private static boolean isUnreadable(PrintedFigure figure) {
        return figure.form() == Form.UNREADABLE;
    }

    private static Finding finding(Spot where, PrintedFigure figure) {
        var spot = where.says(figure.printed());
        return Finding.of(FindingKind.UNREADABLE_FIGURE, spot, TableWording.unreadable(spot));
    }
}
