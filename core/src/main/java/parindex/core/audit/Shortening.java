package parindex.core.audit;

import java.math.BigDecimal;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// What becomes of an exact figure when it is printed with fewer decimals. Reports round in one place and cut in the
/// next; both are honest ways to print, and neither is a fault.
public final class Shortening {
    private static final int MOST_DIGITS = 12;

    private Shortening() {}

    /// True when rounding half-up or cutting `exact` to `digits` decimals gives `printed`.
    public static boolean explains(Share exact, BigDecimal printed, int digits) {
        return rounds(exact, printed, digits) || cuts(exact, printed, digits);
    }

    public static boolean explains(BigDecimal exact, BigDecimal printed, int digits) {
        return explains(Share.of(exact), printed, digits);
    }

    public static boolean rounds(Share exact, BigDecimal printed, int digits) {
        return exact.rounded(Rounding.halfUp(Math.min(digits, MOST_DIGITS))).compareTo(printed) == 0;
    }

    public static boolean cuts(Share exact, BigDecimal printed, int digits) {
        return exact.rounded(Rounding.cut(Math.min(digits, MOST_DIGITS))).compareTo(printed) == 0;
    }
}
