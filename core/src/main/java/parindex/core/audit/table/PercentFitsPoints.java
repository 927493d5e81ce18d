package parindex.core.audit.table;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Shortening;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.PrintedFigure.Form;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Divides achieved by maximum points and compares with the printed percentage. Rounded or cut to the printed
/// decimals is right; what fits only when the points were cut to two decimals first is a note. An empty percentage
/// is a warning where most rows of the same level print one.
public final class PercentFitsPoints implements Check {
    private static final Rounding TWO_DECIMALS_CUT = Rounding.cut(2);

    /// A row or total with both its points.
    private record Line(Spot spot, int depth, BigDecimal achieved, BigDecimal max, PrintedFigure percent) {
        Share exact() {
            return percentOf(Share.of(achieved));
        }

        Share percentOf(Share points) {
            return points.dividedBy(Share.of(max)).percent();
        }
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.PERCENT_MISMATCH, FindingKind.PERCENT_CUT, FindingKind.PERCENT_MISSING);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var lines = lines(input);
        var findings = new ArrayList<Finding>();
        IntStream.range(0, lines.size())
                .forEach(i -> compare(lines.get(i), above(lines, i)).ifPresent(findings::add));
        Map<Integer, List<Line>> levels = lines.stream().collect(groupingBy(Line::depth));
        levels.values().forEach(level -> findings.addAll(missing(level)));
        return findings;
    }

    private static List<Line> lines(AuditInput input) {
        var rows = input.tree().rows().stream()
                .flatMap(item -> line(
                        Spot.of(item, "percent"),
                        item.code().level().depth(),
                        item.achieved(),
                        item.max(),
                        item.percent())
                        .stream());
        var totals = input.card().totals().stream()
                .flatMap(total ->
                        line(Spot.at(total.place(), "percent"), 1, total.achieved(), total.max(), total.percent())
                                .stream());
        return Stream.concat(rows, totals).toList();
    }

    private static Optional<Line> line(
            Spot spot, int depth, PrintedFigure achieved, PrintedFigure max, PrintedFigure percent) {
        return achieved.value()
                .flatMap(points -> max.value()
                        .filter(whole -> whole.signum() > 0)
                        .map(whole -> new Line(spot, depth, points, whole, percent)));
    }

    private static Optional<Finding> compare(Line line, Optional<Line> above) {
        return line.percent().value().flatMap(stated -> {
            int digits = line.percent().digits();
            if (Shortening.explains(line.exact(), stated, digits)) {
                return Optional.empty();
            }
            var spot = line.spot().says(TableWording.digits(stated)).shouldSay(TableWording.percent(line.exact()));
            var cut = line.percentOf(Share.of(Share.of(line.achieved()).rounded(TWO_DECIMALS_CUT)));
            return Optional.of(
                    Shortening.explains(cut, stated, digits)
                            ? Finding.of(
                                    FindingKind.PERCENT_CUT,
                                    spot,
                                    TableWording.percentCut(spot, stated, line.achieved(), line.max()))
                            : Finding.of(
                                    FindingKind.PERCENT_MISMATCH,
                                    spot,
                                    TableWording.percentMismatch(
                                            spot, stated, line.achieved(), line.max(), repeats(stated, above))));
        });
    }

    private static boolean repeats(BigDecimal stated, Optional<Line> above) {
        return above.flatMap(line -> line.percent().value())
                .filter(value -> value.compareTo(stated) == 0)
                .isPresent();
    }

    private static Optional<Line> above(List<Line> lines, int at) {
        return at > 0 ? Optional.of(lines.get(at - 1)) : Optional.empty();
    }

    private static List<Finding> missing(List<Line> level) {
        var empty = level.stream()
                .filter(line ->
                        line.percent().value().isEmpty() && line.percent().form() == Form.PLAIN)
                .toList();
        return empty.size() * 2 >= level.size()
                ? List.of()
                : empty.stream()
                        .map(line -> line.spot().shouldSay(TableWording.percent(line.exact())))
                        .map(spot -> Finding.of(FindingKind.PERCENT_MISSING, spot, TableWording.percentMissing(spot)))
                        .toList();
    }
}
