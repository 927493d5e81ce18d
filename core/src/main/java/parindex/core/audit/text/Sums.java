package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.audit.Severity;

/// How far figures of running text may be off before no rounding or cutting explains it.
final class Sums {
    private static final BigDecimal TWO = new BigDecimal("2");
    private static final BigDecimal THREE = new BigDecimal("3");

    private Sums() {}

    /// Nothing when a sum agrees; a note when every part may have lost up to a unit of the last printed decimal by
    /// cutting, or half of one by rounding.
    static Optional<Severity> severity(Claim whole, List<Claim> parts, BigDecimal sum) {
        int digits = Stream.concat(Stream.of(whole), parts.stream())
                .mapToInt(Claim::digits)
                .max()
                .orElse(0);
        var lost = whole.points().subtract(sum);
        var all = digits == 0 ? BigDecimal.ZERO : unit(digits).multiply(BigDecimal.valueOf(parts.size()));
        return severity(lost.abs(), lost.signum() > 0 ? all : all.divide(TWO));
    }

    /// Nothing when a difference agrees; a note when three roundings of half a unit each explain it.
    static Optional<Severity> difference(BigDecimal off, int digits) {
        return severity(
                off.abs(),
                digits == 0 ? BigDecimal.ZERO : unit(digits).multiply(THREE).divide(TWO));
    }

    private static Optional<Severity> severity(BigDecimal off, BigDecimal allowed) {
        if (off.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(off.compareTo(allowed) <= 0 ? Severity.NOTE : Severity.ERROR);
    }

    private static BigDecimal unit(int digits) {
        return BigDecimal.ONE.movePointLeft(digits);
    }
}
