package parindex.core.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures as officials print them: decimal comma, dot for thousands, "−" for minus. English pages use the point.
/// Rounding here is half-up and for printing only; nothing that was printed is computed with again.
public final class Numerals {
    private Numerals() {}

    /// The exact figure with all its digits and no superfluous zero: 1,23456 · 1,5 · 100.
    public static String exact(BigDecimal value, Language language) {
        return marks(plain(value), language);
    }

    /// The figure rounded half-up to `digits` decimals, zeros kept: 12,35 · 1,50.
    public static String rounded(BigDecimal value, int digits, Language language) {
        return marks(value.setScale(digits, RoundingMode.HALF_UP).toPlainString(), language);
    }

    /// The figure without superfluous zeros and never in powers of ten ("100", not "1E+2"), with a point.
    public static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String marks(String digits, Language language) {
        var negative = digits.startsWith("-");
        var unsigned = negative ? digits.substring(1) : digits;
        var point = unsigned.indexOf('.');
        var whole = point < 0 ? unsigned : unsigned.substring(0, point);
        var rest = point < 0 ? "" : unsigned.substring(point + 1);
        var thousands = language == Language.VI ? "." : ",";
        var decimal = language == Language.VI ? "," : ".";
        var grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", thousands);
        return (negative ? "−" : "") + grouped + (rest.isEmpty() ? "" : decimal + rest);
    }
}
