package parindex.core.points;

import java.math.RoundingMode;

/// How many decimals are kept and what happens to the rest. It belongs to a criteria set and is applied in two
/// places only: when a leaf is settled and when a figure is printed.
///
/// @param digits decimals kept, 0 to 12
/// @param way    what happens to the digits after them
public record Rounding(int digits, Way way) {
    /// Two decimals, half-up: how the product prints points and percentages.
    public static final Rounding PRINTED = halfUp(2);

    /// What happens to the digits that are not kept.
    public enum Way {
        /// They fall away: 1.23456 is 1.23.
        CUT,
        /// They round to the nearer neighbour, a half upwards: 1.23556 is 1.24.
        HALF_UP
    }

    public Rounding {
        if (digits < 0 || digits > 12) {
            throw new IllegalArgumentException("digits must be 0 to 12: " + digits);
        }
    }

    public static Rounding cut(int digits) {
        return new Rounding(digits, Way.CUT);
    }

    public static Rounding halfUp(int digits) {
        return new Rounding(digits, Way.HALF_UP);
    }

    /// The exact points of a leaf, settled once: from here on everything is a sum of settled leaves.
    public Points settle(Share exact) {
        return new Points(exact.rounded(this));
    }

    /// The same as Java's arithmetic names it.
    public RoundingMode mode() {
        return way == Way.CUT ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    }
}
