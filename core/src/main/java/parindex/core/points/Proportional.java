package parindex.core.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Award.Awarded;
import parindex.core.points.Award.NotComputable;

/// In proportion: points grow with the figure up to the one that earns everything; below a floor there are none.
///
/// @param measure what is looked at
/// @param fullAt  the figure that earns everything, nothing where no source tells: then only zero can be scored
/// @param floor   the least figure that earns anything, nothing where there is none
public record Proportional(Measure measure, Optional<Share> fullAt, Optional<Share> floor) implements Rule {
    @Override
    public List<Input> inputs() {
        return measure.inputs();
    }

    @Override
    public Award award(Facts facts, Points max) {
        return Measured.decide(measure, facts, figure -> award(figure, max));
    }

    private Award award(Measured figure, Points max) {
        var value = figure.value();
        if (value.isZero() || value.isNegative()) {
            return new Awarded(Share.ZERO, Because.of(figure, AwardWording.nothingReached()));
        }
        if (floor.filter(value::isLessThan).isPresent()) {
            return new Awarded(Share.ZERO, Because.of(figure, AwardWording.belowFloor(measure, floor.get())));
        }
        return fullAt.map(full -> award(figure, full, max))
                .orElseGet(() -> new NotComputable(
                        List.of(new Obstacle.NotTold(AwardWording.fullAtNotTold())),
                        Because.of(figure, Text.same(""))));
    }

    private Award award(Measured figure, Share full, Points max) {
        return figure.value().isAtLeast(full)
                ? new Awarded(max.share(), Because.of(figure, AwardWording.full(measure, full)))
                : new Awarded(
                        figure.value().dividedBy(full).times(max.share()),
                        Because.of(figure, AwardWording.inProportion(figure, full, max)));
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = new ArrayList<RuleFault>();
        fullAt.filter(full -> !Share.ZERO.isLessThan(full))
                .ifPresent(full -> faults.add(FaultWording.fullAtNotAboveZero(full, measure)));
        fullAt.filter(full -> !measure.allowed().includes(full))
                .ifPresent(full -> faults.add(FaultWording.limitOutOfRange(full, measure)));
        floor.filter(least -> fullAt.filter(least::isLessThan).isEmpty() && fullAt.isPresent())
                .ifPresent(least -> faults.add(FaultWording.floorNotBelowFull(least, measure)));
        return List.copyOf(faults);
    }
}
