package parindex.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Rounding;

/// Figures as Vietnamese official documents print them.
public final class Printed {
    private static final int DIGITS = Rounding.PRINTED.digits();

    private Printed() {}

    /// Two decimals, half-up: 12,35.
    public static String points(Points points) {
        return points(points.value());
    }

    /// A part of some points, with all its digits where two decimals would make nothing of it, or make it the whole.
    public static String part(Points part, Points whole) {
        var printed = points(part);
        var misleading = !part.isZero() && printed.equals(points(Points.ZERO))
                || part.isLessThan(whole) && printed.equals(points(whole));
        return misleading ? exact(part) : printed;
    }

    public static String points(BigDecimal points) {
        return Numerals.rounded(points, DIGITS, Language.VI);
    }

    /// All digits: 1,23456.
    public static String exact(Points points) {
        return Numerals.exact(points.value(), Language.VI);
    }

    /// The share of `whole` in percent, from exact points, two decimals half-up; a dash where the whole is nothing.
    public static String percent(Points part, Points whole) {
        return whole.isZero() ? "–" : points(part.of(whole).percent().rounded(Rounding.PRINTED));
    }

    /// A count in running text, below 10 with a leading zero, as officials write it.
    public static String count(int count) {
        return count < 10 ? "0" + count : Numerals.exact(BigDecimal.valueOf(count), Language.VI);
    }

    /// A count in a table.
    public static String plain(int count) {
        return Numerals.exact(BigDecimal.valueOf(count), Language.VI);
    }

    public static String codes(List<ItemCode> codes) {
        return codes.stream().map(ItemCode::toString).collect(Collectors.joining(", "));
    }

    /// 08/7/2021: days below 10 and the months 1 and 2 with a leading zero.
    public static String date(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    public static String day(LocalDate date) {
        return date.getDayOfMonth() < 10 ? "0" + date.getDayOfMonth() : String.valueOf(date.getDayOfMonth());
    }

    public static String month(LocalDate date) {
        return date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
    }
}
