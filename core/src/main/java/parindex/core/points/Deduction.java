package parindex.core.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Award.Awarded;
import parindex.core.points.Award.NotComputable;

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
        return Measured.decide(measure, facts, figure -> award(figure, max));
    }

    private Award award(Measured figure, Points max) {
        var because = Because.of(figure, AwardWording.deducted(figure, each, max));
        if (knownUpTo.filter(limit -> limit.isLessThan(figure.value())).isPresent()) {
            var gap = new Obstacle.NotTold(AwardWording.casesNotTold(measure, knownUpTo.get()));
            return new NotComputable(List.of(gap), because.taken(Text.same("")));
        }
        var cases = figure.value().isNegative() ? Share.ZERO : figure.value();
        var left = max.share().minus(cases.times(each.share()));
        return new Awarded(left.isNegative() ? Share.ZERO : left, because);
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = new ArrayList<RuleFault>();
        FaultWording.outside(each, max).ifPresent(faults::add);
        if (each.isZero()) {
            faults.add(FaultWording.deductsNothing());
        }
        return List.copyOf(faults);
    }
}
