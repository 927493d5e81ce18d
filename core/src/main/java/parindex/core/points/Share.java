package parindex.core.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction: what rules compute in, since 1/3 does not end as a decimal. Always in lowest terms with a
/// positive denominator, so that equal fractions are equal values.
///
/// @param numerator   any whole number
/// @param denominator a whole number above zero
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share> {
    public static final Share ZERO = new Share(BigInteger.ZERO, BigInteger.ONE);
    public static final Share ONE = new Share(BigInteger.ONE, BigInteger.ONE);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Share {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + "/0");
        }
        var common = numerator.gcd(denominator);
        var sign = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(sign);
        denominator = denominator.divide(sign);
    }

    /// The decimal as a fraction.
    public static Share of(BigDecimal value) {
        var scale = Math.max(value.scale(), 0);
        return new Share(value.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /// The decimal written with a point, as a fraction.
    ///
    /// @throws NumberFormatException if the text is no decimal
    public static Share of(String text) {
        return of(new BigDecimal(text));
    }

    public Share plus(Share other) {
        return new Share(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Share minus(Share other) {
        return plus(new Share(other.numerator.negate(), other.denominator));
    }

    public Share times(Share other) {
        return new Share(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// @throws ArithmeticException if `other` is zero
    public Share dividedBy(Share other) {
        return new Share(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Share negated() {
        return new Share(numerator.negate(), denominator);
    }

    /// The largest whole number that is not above it.
    public Share floor() {
        return cut(0, RoundingMode.FLOOR);
    }

    /// The smallest whole number that is not below it.
    public Share ceiling() {
        return cut(0, RoundingMode.CEILING);
    }

    /// The decimal of six digits nearest to it.
    public Share nearest() {
        return of(rounded(Rounding.halfUp(6)));
    }

    /// The decimal of so many digits next to it on one side.
    public Share cut(int digits, RoundingMode side) {
        return of(new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, side));
    }

    public Share larger(Share other) {
        return isAtLeast(other) ? this : other;
    }

    public Share smaller(Share other) {
        return isAtLeast(other) ? other : this;
    }

    /// This share counted in hundredths: 1/2 is 50.
    public Share percent() {
        return new Share(numerator.multiply(HUNDRED), denominator);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /// True when nothing is left after the point: 3, but not 1/2.
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public boolean isNegative() {
        return numerator.signum() < 0;
    }

    public boolean isLessThan(Share other) {
        return compareTo(other) < 0;
    }

    public boolean isAtLeast(Share other) {
        return compareTo(other) >= 0;
    }

    /// A whole number as a fraction.
    public static Share of(long whole) {
        return new Share(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /// The decimal nearest to this fraction under a declared rounding.
    public BigDecimal rounded(Rounding rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), rounding.digits(), rounding.mode());
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
