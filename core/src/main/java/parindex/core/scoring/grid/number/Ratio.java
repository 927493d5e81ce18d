package parindex.core.scoring.grid.number;

import java.math.BigInteger;
import parindex.core.points.Share;

/// A fraction of two longs in lowest terms: the figures that stand in a rule, ready for the grid.
///
/// @param num any long but the smallest
/// @param den above zero
public record Ratio(long num, long den) {
    private static final int BITS = 62;

    /// Whether a fraction is small enough for the grid.
    public static boolean fits(Share share) {
        return share.numerator().bitLength() <= BITS && share.denominator().bitLength() <= BITS;
    }

    /// @throws ArithmeticException if the fraction does not fit
    public static Ratio of(Share share) {
        return new Ratio(exact(share.numerator()), exact(share.denominator()));
    }

    private static long exact(BigInteger value) {
        if (value.bitLength() > BITS) {
            throw new ArithmeticException("more than " + BITS + " bits");
        }
        return value.longValue();
    }

    public Share share() {
        return new Share(BigInteger.valueOf(num), BigInteger.valueOf(den));
    }

    /// How a figure stands to this fraction: below zero where it is smaller.
    public int order(long figure, long over) {
        return Wide.compare(figure, den, num, over);
    }

    public boolean is(long figure, long over) {
        return order(figure, over) == 0;
    }
}
