package parindex.core.audit.text;

import java.math.BigDecimal;
import parindex.core.audit.Shortening;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Whether a figure of running text may stand for one of the table: the same number, or one of the two printed with
/// fewer decimals than the other.
final class FigureFits {
    private static final Rounding TWO_DECIMALS_CUT = Rounding.cut(2);

    private FigureFits() {}

    static boolean points(BigDecimal said, int digits, BigDecimal table) {
        return Shortening.explains(table, said, digits) || Shortening.explains(said, table, Math.max(0, table.scale()));
    }

    /// A percentage said of points: computed from the table's points or from the points said, or repeated from the
    /// table's own column.
    static boolean percent(BigDecimal said, int digits, Claim claim) {
        var topic = claim.topic();
        var repeats = topic.percent()
                .value()
                .filter(printed -> points(said, digits, printed))
                .isPresent();
        var fromTable = topic.points()
                .flatMap(points -> topic.maximum().map(max -> isShare(said, digits, points, max)))
                .orElse(false);
        var fromText = claim.of()
                .filter(of -> of.signum() > 0)
                .map(of -> isShare(said, digits, claim.points(), of))
                .orElse(false);
        return repeats || fromTable || fromText;
    }

    private static boolean isShare(BigDecimal said, int digits, BigDecimal points, BigDecimal max) {
        var cut = Share.of(Share.of(points).rounded(TWO_DECIMALS_CUT));
        return Shortening.explains(percentOf(Share.of(points), max), said, digits)
                || Shortening.explains(percentOf(cut, max), said, digits);
    }

    static Share percentOf(Share points, BigDecimal max) {
        return points.dividedBy(Share.of(max)).percent();
    }
}
