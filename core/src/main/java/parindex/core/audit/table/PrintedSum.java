package parindex.core.audit.table;

import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.audit.Shortening;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.PrintedFigure.Form;
import parindex.core.points.Share;

/// A printed figure held against the parts that it should be the sum of. There may be several honest ways to count
/// the parts (the leaves below, what does not apply left out); the figure is right when one of them gives it.
///
/// @param whole     the printed sum
/// @param readings  the parts in each of these ways, the plainest first
/// @param shortened true where the figure may have been printed with fewer decimals: achieved points, never maxima
record PrintedSum(PrintedFigure whole, List<List<PrintedFigure>> readings, boolean shortened) {
    private static final BigDecimal QUARTERS = new BigDecimal("4");
    private static final BigDecimal TWO = new BigDecimal("2");

    /// How a printed sum and its parts agree, best first.
    enum Verdict {
        AGREES,
        CUT,
        ROUNDED,
        WRONG
    }

    /// The best verdict over all readings; nothing when a figure is missing.
    Optional<Verdict> verdict() {
        return whole.value()
                .flatMap(stated ->
                        complete().map(parts -> verdict(stated, parts)).min(Verdict::compareTo));
    }

    /// The sum that the verdict is about.
    BigDecimal expected() {
        var stated = whole.value().orElse(BigDecimal.ZERO);
        var best = verdict().orElse(Verdict.WRONG);
        return complete()
                .filter(parts -> verdict(stated, parts) == best)
                .findFirst()
                .map(PrintedSum::sum)
                .orElse(BigDecimal.ZERO);
    }

    private Stream<List<PrintedFigure>> complete() {
        return readings.stream()
                .map(parts -> parts.stream()
                        .filter(part -> part.form() != Form.NOT_APPLICABLE)
                        .collect(toList()))
                .filter(parts -> !parts.isEmpty()
                        && parts.stream().allMatch(part -> part.value().isPresent()));
    }

    private Verdict verdict(BigDecimal stated, List<PrintedFigure> parts) {
        var sum = sum(parts);
        if (sum.compareTo(stated) == 0) {
            return Verdict.AGREES;
        }
        if (!shortened) {
            return Verdict.WRONG;
        }
        if (hasFewerDecimalsThan(sum) && Shortening.cuts(Share.of(sum), stated, whole.digits())) {
            return Verdict.CUT;
        }
        var rounds = hasFewerDecimalsThan(sum) && Shortening.rounds(Share.of(sum), stated, whole.digits());
        return rounds || isWithinRoundingOf(parts, stated.subtract(sum)) ? Verdict.ROUNDED : Verdict.WRONG;
    }

    // Points come in steps of a quarter or so: 0.7 for 0.75 is a slip, not a rounding. Only a sum that is clearly
    // finer than what was printed can have been shortened.
    private boolean hasFewerDecimalsThan(BigDecimal sum) {
        int finer = Math.max(0, sum.stripTrailingZeros().scale()) - whole.digits();
        return whole.digits() >= 2 && finer >= 1 || whole.digits() == 1 && finer >= 2;
    }

    // Each part that is no plain step may have lost up to one unit of its last digit by cutting, half by rounding.
    private static boolean isWithinRoundingOf(List<PrintedFigure> parts, BigDecimal difference) {
        var units = parts.stream()
                .filter(part -> part.digits() >= 2 && isFraction(part.value().orElseThrow()))
                .map(part -> BigDecimal.ONE.movePointLeft(part.digits()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return difference.signum() > 0
                ? difference.compareTo(units) < 0
                : difference.negate().multiply(TWO).compareTo(units) <= 0;
    }

    private static boolean isFraction(BigDecimal value) {
        return value.multiply(QUARTERS).stripTrailingZeros().scale() > 0;
    }

    private static BigDecimal sum(List<PrintedFigure> parts) {
        return parts.stream().map(part -> part.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
