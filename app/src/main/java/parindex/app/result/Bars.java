package parindex.app.result;

import java.math.RoundingMode;
import parindex.core.points.Points;
import parindex.core.points.Rounding;

/// Widths of the small bars that are drawn on the page itself.
public final class Bars {
    private static final Rounding FINE = Rounding.halfUp(2);

    private Bars() {}

    /// The share of a whole in percent with a point, from 0 to 100, as drawings want it.
    public static String width(Points part, Points whole) {
        return whole.isZero()
                ? "0"
                : part.of(whole)
                        .percent()
                        .rounded(FINE)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
