package parindex.formats.criteria.writing;

import java.math.BigDecimal;
import parindex.core.language.Numerals;
import parindex.core.points.Share;

/// Figures as files write them: every digit, a decimal point, a rate with its sign.
final class Figures {
    private Figures() {}

    static String of(Share value, boolean percent) {
        return percent ? decimal(value.percent()) + "%" : decimal(value);
    }

    /// @throws ArithmeticException if the figure does not end; a file cannot hold such a one, and none can come from it
    private static String decimal(Share value) {
        return Numerals.plain(new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator())));
    }
}
