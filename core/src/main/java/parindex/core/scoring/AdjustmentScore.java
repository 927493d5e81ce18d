package parindex.core.scoring;

import java.util.Optional;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Deduction;

/// What a unit got, or lost, by one bonus or penalty.
///
/// @param adjustment what it is for
/// @param points     settled points up to its own cap, nothing where they cannot be computed
/// @param award      what the cap leaves after so many cases: the way there, or what stands in it
public record AdjustmentScore(Adjustment adjustment, Optional<Points> points, Award award) {
    /// So much for every case, up to the cap: the cap loses as much for every case, and what it lost is earned.
    public static AdjustmentScore of(Adjustment adjustment, Facts facts, Rounding settling) {
        var left =
                new Deduction(adjustment.measure(), adjustment.each(), Optional.empty()).award(facts, adjustment.cap());
        var points = left instanceof Awarded awarded
                ? Optional.of(settling.settle(adjustment.cap().share().minus(awarded.exact())))
                : Optional.<Points>empty();
        return new AdjustmentScore(adjustment, points, left.under(adjustment.basis()));
    }

    boolean isOf(Direction direction) {
        return adjustment.direction() == direction;
    }

    /// Why, in both languages: cases, points for one, cap; or why nothing can be computed.
    public Text said() {
        return ScoreWording.adjustment(this);
    }
}
