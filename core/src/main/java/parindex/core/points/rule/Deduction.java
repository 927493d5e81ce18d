package parindex.core.points.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Measured;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.figure.Ranges;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.NotComputable;

/// Starts full and loses so much for every case, never going below zero.
///
/// @param measure   how many cases there are
/// @param each      points lost for one
/// @param knownUpTo the largest number of cases that the source tells about, nothing where it covers all
public record Deduction(Measure measure, Points each, Optional<Share> knownUpTo) implements Rule {
    @Override
    public List<Input> inputs() {
        return measure.inputs();
    }

    @Override
    public Award award(Facts facts, Points max) {
        return NotComputable.unless(measure, facts, figure -> award(figure, max));
    }

    private Award award(Measured figure, Points max) {
        var because = Because.of(figure, AwardWording.deducted(figure, each, max));
        if (!isTold(figure.value())) {
            var gap = new Obstacle.NotTold(AwardWording.casesNotTold(measure, knownUpTo.get()));
            return new NotComputable(List.of(gap), because.taken(Text.same("")));
        }
        return new Awarded(left(figure.value(), max), because);
    }

    private Share left(Share value, Points max) {
        var left = max.share().minus(value.larger(Share.ZERO).times(each.share()));
        return left.larger(Share.ZERO);
    }

    Need towards(Share wanted, Points max) {
        var most = Share.ZERO.isLessThan(wanted) ? fewer(casesLeaving(wanted, max), knownUpTo) : knownUpTo;
        return most.map(cases -> atMost(cases, max))
                .orElseGet(() -> Inverse.anyFigure(measure, value -> left(value, max)));
    }

    private Need atMost(Share cases, Points max) {
        var limit = measure.attainable().whole() ? cases.floor() : cases;
        return new Threshold(measure, Side.AT_MOST, limit).canHold()
                ? new Need.Figure(measure, Side.AT_MOST, limit, left(limit, max))
                : new Need.CannotBeReached(NeedWording.neverSoLow(measure, limit));
    }

    /// How many cases leave exactly so much, nothing where a case takes nothing away.
    Optional<Share> casesLeaving(Share points, Points max) {
        return Optional.of(each.share())
                .filter(Share.ZERO::isLessThan)
                .map(max.share().minus(points)::dividedBy);
    }

    private static Optional<Share> fewer(Optional<Share> one, Optional<Share> other) {
        return one.flatMap(limit -> other.map(limit::smaller)).or(() -> one).or(() -> other);
    }

    /// One case fewer where cases are counted, else none at all.
    Optional<Share> above(Share present, Points max) {
        var range = measure.attainable();
        var oneFewer = range.whole()
                ? casesLeaving(present, max).map(cases -> cases.ceiling().minus(Share.ONE))
                : Optional.<Share>empty();
        return fewer(oneFewer.or(() -> Optional.of(Share.ZERO)), knownUpTo)
                .map(cases -> range.whole() ? cases.floor() : cases)
                .map(cases -> range.most().map(cases::smaller).orElse(cases))
                .map(cases -> range.least().map(cases::larger).orElse(cases))
                .filter(cases -> !Ranges.isEmpty(range) && isTold(cases))
                .map(cases -> left(cases, max))
                .filter(present::isLessThan);
    }

    boolean isTold(Share cases) {
        return knownUpTo.filter(limit -> limit.isLessThan(cases)).isEmpty();
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = new ArrayList<RuleFault>(FaultWording.noFigure(measure));
        FaultWording.outside(each, max).ifPresent(faults::add);
        if (each.isZero()) {
            faults.add(FaultWording.deductsNothing());
        }
        if (faults.isEmpty() && !new Threshold(measure, Side.MORE_THAN, Share.ZERO).canHold()) {
            faults.add(FaultWording.neverACase(measure));
        }
        knownUpTo.flatMap(limit -> FaultWording.outOfReach(limit, measure)).ifPresent(faults::add);
        return List.copyOf(faults);
    }
}
