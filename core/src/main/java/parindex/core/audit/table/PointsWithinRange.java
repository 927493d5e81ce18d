package parindex.core.audit.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.FigureColumn;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;

/// Looks for achieved points above the maximum and for points below zero. An item that is declared a deduction
/// (điểm trừ, điểm phạt) may be negative, and bonus points (điểm thưởng, điểm cộng) may exceed a maximum of zero.
public final class PointsWithinRange implements Check {
    private static final Pattern DEDUCTION =
            Pattern.compile("\\b(diem (bi )?(tru|phat)|tru diem|penalty|deduction)\\b");
    private static final Pattern BONUS = Pattern.compile("\\b(diem (thuong|cong)|cong diem|thuong diem|bonus)\\b");

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.OVER_MAX, FindingKind.NEGATIVE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var rows = input.tree().rows().stream().flatMap(item -> findings(input, item));
        var totals = input.card().totals().stream()
                .flatMap(total -> overMax(Spot.at(total.place(), "achieved"), total.achieved(), total.max()).stream());
        return Stream.concat(rows, totals).toList();
    }

    private static Stream<Finding> findings(AuditInput input, ReportedItem item) {
        var isBonus = item.max().value().filter(max -> max.signum() > 0).isEmpty();
        var over = overMax(Spot.of(item, "achieved"), item.achieved(), item.max())
                .filter(finding -> !isBonus || !declared(input, item, BONUS));
        var negative = Stream.of(FigureColumn.MAX, FigureColumn.ACHIEVED)
                .flatMap(column -> negative(item, column).stream())
                .filter(finding -> !declared(input, item, DEDUCTION));
        return Stream.concat(over.stream(), negative);
    }

    private static Optional<Finding> overMax(Spot spot, PrintedFigure achieved, PrintedFigure max) {
        return achieved.value()
                .flatMap(points -> max.value()
                        .filter(whole -> whole.signum() >= 0 && points.compareTo(whole) > 0)
                        .map(whole -> Finding.of(
                                FindingKind.OVER_MAX,
                                spot.says(TableWording.digits(points)),
                                TableWording.overMax(spot, points, whole))));
    }

    private static Optional<Finding> negative(ReportedItem item, FigureColumn column) {
        return column.of(item).value().filter(value -> value.signum() < 0).map(value -> negative(item, column, value));
    }

    private static Finding negative(ReportedItem item, FigureColumn column, BigDecimal value) {
        var spot = Spot.of(item, column.field()).says(TableWording.digits(value));
        return Finding.of(FindingKind.NEGATIVE, spot, TableWording.negative(spot, column, value));
    }

    private static boolean declared(AuditInput input, ReportedItem item, Pattern words) {
        return input.tree()
                .lineage(item)
                .anyMatch(above -> words.matcher(Fold.plain(above.name())).find());
    }
}
