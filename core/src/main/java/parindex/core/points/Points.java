package parindex.core.points;

import java.math.BigDecimal;
import java.util.stream.Stream;

/// Exact points of an index: a decimal that is added, taken away and compared, and never rounded here.
/// Two amounts are equal when their values are, whatever zeros they were written with.
///
/// @param value the exact decimal, without superfluous zeros
public record Points(BigDecimal value) implements Comparable<Points> {
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    public Points {
        var stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Points from text with a decimal point.
    ///
    /// @throws NumberFormatException if the text is no decimal
    public static Points of(String text) {
        return new Points(new BigDecimal(text));
    }

    /// The exact sum.
    public static Points sum(Stream<Points> parts) {
        return new Points(parts.map(Points::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    public Points minus(Points other) {
        return new Points(value.subtract(other.value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isMoreThan(Points other) {
        return compareTo(other) > 0;
    }

    public boolean isLessThan(Points other) {
        return compareTo(other) < 0;
    }

    /// Number of decimals written: 1.23456 has five.
    public int decimals() {
        return value.scale();
    }

    /// These points as an exact share of `whole`.
    ///
    /// @throws ArithmeticException if `whole` is zero
    public Share of(Points whole) {
        return Share.of(value).dividedBy(Share.of(whole.value));
    }

    /// These points as an exact fraction, to compute with.
    public Share share() {
        return Share.of(value);
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /// All digits, with a decimal point.
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
