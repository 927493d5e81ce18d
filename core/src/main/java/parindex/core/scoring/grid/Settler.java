package parindex.core.scoring.grid;

import java.math.BigInteger;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.scoring.grid.number.Ratio;
import parindex.core.scoring.grid.number.Wide;

/// Settles the points of one leaf as whole numbers: by the digits of its source, in the units of the grid.
///
/// @param rounding how the leaf is settled
/// @param scale    decimals of a unit of the grid, at least those of the rounding
/// @param lift     units of the grid in one unit of the rounding
record Settler(Rounding rounding, int scale, long lift) {
    static Settler of(Rounding rounding, int scale) {
        return new Settler(rounding, scale, tenTo(scale - rounding.digits()).longValueExact());
    }

    private static BigInteger tenTo(int power) {
        return BigInteger.TEN.pow(power);
    }

    /// Points that stand in the rule, settled.
    ///
    /// @throws ArithmeticException if they are below zero or do not fit
    long settled(Points points) {
        if (points.isLessThan(Points.ZERO)) {
            throw new ArithmeticException("points below zero: " + points);
        }
        return units(rounding.settle(points.share()), scale);
    }

    /// Points in whole units of `10^-scale`.
    ///
    /// @throws ArithmeticException if they are no whole number of them or do not fit
    static long units(Points points, int scale) {
        return points.value().setScale(scale).unscaledValue().longValueExact();
    }

    /// Exact points in units of the rounding, to work on with.
    Ratio exact(Share points) {
        return Ratio.of(points.times(new Share(tenTo(rounding.digits()), BigInteger.ONE)));
    }

    /// Settles `num × by ÷ (den × over)` units of the rounding, none of them below zero.
    boolean settle(Mark mark, long num, long by, long den, long over) {
        if (!Wide.fits(den, over)) {
            return mark.beyond();
        }
        var divisor = den * over;
        var high = Math.multiplyHigh(num, by);
        var low = num * by;
        if (high >= divisor) {
            return mark.beyond();
        }
        var whole = high == 0 && low >= 0 ? low / divisor : Wide.divide(high, low, divisor);
        return whole < 0 ? mark.beyond() : lifted(mark, rounded(whole, low - whole * divisor, divisor));
    }

    private long rounded(long whole, long rest, long divisor) {
        return switch (rounding.way()) {
            case CUT -> whole;
            case HALF_UP -> rest >= divisor - rest ? whole + 1 : whole;
        };
    }

    private boolean lifted(Mark mark, long whole) {
        if (!Wide.fits(whole, lift)) {
            return mark.beyond();
        }
        mark.points = whole * lift;
        return true;
    }
}
