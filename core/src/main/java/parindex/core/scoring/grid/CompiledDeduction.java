package parindex.core.scoring.grid;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.rule.Deduction;
import parindex.core.scoring.grid.number.Ratio;
import parindex.core.scoring.grid.number.Wide;

/// Full points less so much for every case, ready for the grid. Maximum and deduction are brought to one denominator.
///
/// @param full      points to begin with, in `1 ÷ over` units of the rounding
/// @param each      points lost for one case, the same
/// @param knownUpTo the largest number of cases that the source tells about, nothing where it covers all
record CompiledDeduction(
        Gauge gauge,
        long full,
        long each,
        long over,
        @Nullable Ratio knownUpTo,
        Settler settler) implements CompiledRule {
    static CompiledDeduction of(Deduction rule, Points max, List<String> names, Settler settler) {
        if (max.isLessThan(Points.ZERO) || rule.each().isLessThan(Points.ZERO)) {
            throw new ArithmeticException("points below zero");
        }
        var full = settler.exact(max.share());
        var each = settler.exact(rule.each().share());
        var over = new Share(BigInteger.valueOf(full.den()).multiply(BigInteger.valueOf(each.den())), BigInteger.ONE);
        return new CompiledDeduction(
                Gauge.of(rule.measure(), names),
                whole(full, over),
                whole(each, over),
                Ratio.of(over).num(),
                rule.knownUpTo().map(Ratio::of).orElse(null),
                settler);
    }

    private static long whole(Ratio points, Share over) {
        return Ratio.of(over.times(Share.of(points.num())).dividedBy(Share.of(points.den())))
                .num();
    }

    @Override
    public void mark(Cells cells, int row, Mark mark) {
        if (gauge.read(cells, row, mark)) {
            if (knownUpTo != null && knownUpTo.order(mark.num, mark.den) > 0) {
                mark.none(Branch.CASES_NOT_TOLD, 0);
            } else {
                deduct(Math.max(mark.num, 0), mark.den, mark);
            }
        }
    }

    private void deduct(long cases, long parts, Mark mark) {
        if (fits(cases, parts, mark)) {
            var left = Math.max(full * parts - cases * each, 0);
            if (settler.settle(mark, left, 1, parts, over)) {
                mark.scored(Branch.DEDUCTED, 0, mark.points);
            }
        }
    }

    private boolean fits(long cases, long parts, Mark mark) {
        return Wide.fits(full, parts) && Wide.fits(cases, each) || mark.beyond();
    }

    /// Leaves on the sheet what the cases take away, at most everything.
    void taken(Cells cells, int row, Mark mark) {
        if (gauge.read(cells, row, mark)) {
            var cases = Math.max(mark.num, 0);
            var parts = mark.den;
            if (fits(cases, parts, mark)
                    && settler.settle(mark, Math.min(full * parts, cases * each), 1, parts, over)) {
                mark.scored(Branch.DEDUCTED, 0, mark.points);
            }
        }
    }
}
