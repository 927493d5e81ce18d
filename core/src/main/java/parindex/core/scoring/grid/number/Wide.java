package parindex.core.scoring.grid.number;

/// Whole numbers of 128 bits, as far as exact fractions of longs need them.
public final class Wide {
    private static final long LOW = 0xFFFF_FFFFL;
    private static final long HALF = 1L << 32;

    private Wide() {}

    /// Whether a product is a long, the smallest long left out so that a sign can always be turned.
    public static boolean fits(long a, long b) {
        var low = a * b;
        return Math.multiplyHigh(a, b) == (low >> 63) && low != Long.MIN_VALUE;
    }

    /// Whether a sum is a long, the smallest long left out.
    public static boolean adds(long a, long b) {
        var sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /// How `a × b` stands to `c × d`, as comparators say it.
    public static int compare(long a, long b, long c, long d) {
        var left = Math.multiplyHigh(a, b);
        var right = Math.multiplyHigh(c, d);
        return left == right ? Long.compareUnsigned(a * b, c * d) : Long.compare(left, right);
    }

    /// The whole part of a number of 128 bits over `divisor`. Two digits of 32 bits each, as one divides on paper.
    ///
    /// @param high    upper half, from zero and below `divisor`
    /// @param low     lower half, without a sign
    /// @param divisor above zero
    public static long divide(long high, long low, long divisor) {
        var shift = Long.numberOfLeadingZeros(divisor);
        var by = divisor << shift;
        var top = (high << shift) | (low >>> (64 - shift));
        var rest = low << shift;
        var first = digit(top, rest >>> 32, by);
        var second = digit(top * HALF + (rest >>> 32) - first * by, rest & LOW, by);
        return first * HALF + second;
    }

    // One digit: guessed by the upper half of the divisor, which is too large by two at most, then put right.
    private static long digit(long top, long next, long by) {
        var upper = by >>> 32;
        var lower = by & LOW;
        var guess = Long.divideUnsigned(top, upper);
        var left = top - guess * upper;
        while (guess >= HALF || Long.compareUnsigned(guess * lower, left * HALF + next) > 0) {
            guess--;
            left += upper;
            if (left >= HALF) {
                break;
            }
        }
        return guess;
    }
}
