package parindex.core.audit.text;

import static parindex.core.audit.Severity.ERROR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Mark;
import parindex.core.language.Numerals;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Recomputes percentages that the text gives beside points of parts that the table does not hold: "2,20/4 điểm, đạt
/// chỉ số 55 %". What the decimals lost in printing may explain is left alone.
public final class PercentsOfText implements Check {
    private static final BigDecimal TWO = new BigDecimal("2");

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TEXT_ARITHMETIC);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return Claims.in(input).stream()
                .filter(claim -> !claim.topic().isKnown())
                .flatMap(claim -> check(claim).stream())
                .toList();
    }

    private static Optional<Finding> check(Claim claim) {
        return claim.of()
                .filter(of -> of.signum() > 0)
                .flatMap(of -> claim.percent()
                        .filter(percent -> !isPossible(claim, of, percent))
                        .map(percent -> finding(claim, of, percent)));
    }

    // The points lie between what was printed less half a unit and what was printed plus one; so does the percentage.
    private static boolean isPossible(Claim claim, BigDecimal of, Mark percent) {
        var said = percent.figure().value().orElse(BigDecimal.ZERO);
        var unit = BigDecimal.ONE.movePointLeft(Math.max(claim.digits(), 2));
        var percentUnit = BigDecimal.ONE.movePointLeft(percent.figure().digits());
        var low = share(claim.points().subtract(unit.divide(TWO)), of).minus(Share.of(percentUnit));
        var high = share(claim.points().add(unit), of).plus(Share.of(percentUnit.divide(TWO)));
        return Share.of(said).isAtLeast(low) && high.isAtLeast(Share.of(said));
    }

    private static Share share(BigDecimal points, BigDecimal of) {
        return FigureFits.percentOf(Share.of(points), of);
    }

    private static Finding finding(Claim claim, BigDecimal of, Mark percent) {
        var said = percent.figure().value().orElse(BigDecimal.ZERO);
        var exact = share(claim.points(), of).rounded(Rounding.PRINTED);
        var spot =
                claim.topic().spot(claim, "percent").says(Numerals.plain(said)).shouldSay(Numerals.plain(exact));
        return Finding.of(
                FindingKind.TEXT_ARITHMETIC, ERROR, spot, TextWording.percent(said, exact, claim.points(), of));
    }
}
