package parindex.core.scoring.grid;

import java.util.List;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.rule.Checklist;
import parindex.core.scoring.grid.number.Ratio;

/// Points for every part, ready for the grid. The sum is settled and not each part, so parts are kept exact.
final class CompiledChecklist implements CompiledRule {
    private final Gauge gauge;
    private final int[] cells;
    private final long[] points;
    private final Ratio unit;
    private final Settler settler;

    private CompiledChecklist(Gauge gauge, int[] cells, long[] points, Ratio unit, Settler settler) {
        this.gauge = gauge;
        this.cells = cells;
        this.points = points;
        this.unit = unit;
        this.settler = settler;
    }

    static CompiledChecklist of(Checklist rule, List<String> names, Settler settler) {
        var decimals = rule.parts().stream()
                .map(Checklist.Part::points)
                .mapToInt(Points::decimals)
                .max()
                .orElse(0);
        var one = Share.ONE.dividedBy(Share.of(Settler.units(Points.of("1"), decimals)));
        var cells = rule.parts().stream().mapToInt(part -> names.indexOf(part.name()));
        return new CompiledChecklist(
                Gauge.of(rule.inputs(), names), cells.toArray(), units(rule, decimals), settler.exact(one), settler);
    }

    private static long[] units(Checklist rule, int decimals) {
        var units = rule.parts().stream()
                .mapToLong(part -> Settler.units(part.points(), decimals))
                .toArray();
        var sum = 0L;
        for (var part : units) {
            if (part < 0) {
                throw new ArithmeticException("points below zero");
            }
            sum = Math.addExact(sum, part);
        }
        return units;
    }

    @Override
    public void mark(Cells given, int row, Mark mark) {
        if (gauge.complete(given, row, mark)) {
            var sum = 0L;
            var fulfilled = 0;
            for (int i = 0; i < cells.length; i++) {
                var told = given.num[row + cells[i]];
                sum += told * points[i];
                fulfilled += (int) told;
            }
            if (settler.settle(mark, sum, unit.num(), 1, unit.den())) {
                mark.scored(Branch.PARTS, fulfilled, mark.points);
            }
        }
    }
}
