package parindex.core.scoring.grid;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.Item;
import parindex.core.points.Deduction;
import parindex.core.points.Share;

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
    static CompiledDeduction of(Deduction rule, Item leaf, List<String> names, Settler settler) {
        settler.settled(leaf.max());
        settler.settled(rule.each());
        var full = settler.exact(leaf.max().share());
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
        if (!Wide.fits(full, parts) || !Wide.fits(cases, each)) {
            mark.beyond();
            return;
        }
        var left = Math.max(full * parts - cases * each, 0);
        if (settler.settle(mark, left, 1, parts, over)) {
            mark.scored(Branch.DEDUCTED, 0, mark.points);
        }
    }
}
