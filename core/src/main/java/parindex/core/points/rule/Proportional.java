package parindex.core.points.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return NotComputable.unless(measure, facts, figure -> award(figure, max));
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
        var taken = figure.value().isAtLeast(full)
                ? AwardWording.full(measure, full)
                : AwardWording.inProportion(figure, full, max);
        return new Awarded(points(figure.value(), full, max), Because.of(figure, taken));
    }

    private Share points(Share value, Share full, Points max) {
        if (!Share.ZERO.isLessThan(value) || floor.filter(value::isLessThan).isPresent()) {
            return Share.ZERO;
        }
        return value.isAtLeast(full) ? max.share() : value.dividedBy(full).times(max.share());
    }

    Need towards(Share wanted, Points max) {
        if (!Share.ZERO.isLessThan(wanted)) {
            return fullAt.map(full -> Inverse.anyFigure(measure, value -> points(value, full, max)))
                    .orElseGet(this::nothing);
        }
        return fullAt.map(full -> towards(wanted, full, max))
                .orElseGet(() -> new Need.CannotBeReached(AwardWording.fullAtNotTold()));
    }

    private Need towards(Share wanted, Share full, Points max) {
        var figure = attained(wanted.dividedBy(max.share()).times(full));
        var range = measure.attainable();
        return isBeyond(range, figure)
                ? new Need.CannotBeReached(NeedWording.neverSoHigh(measure, figure))
                : new Need.Figure(measure, Side.AT_LEAST, figure, points(figure, full, max));
    }

    /// The least figure that can come out, is not below the floor and reaches a limit.
    Share attained(Share limit) {
        var range = measure.attainable();
        var least = floor.map(limit::larger).orElse(limit);
        var figure = range.least().map(least::larger).orElse(least);
        return range.whole() ? figure.ceiling() : figure;
    }

    private static boolean isBeyond(Input.Allowed range, Share figure) {
        return range.most().filter(most -> most.isLessThan(figure)).isPresent();
    }

    /// What earns nothing and is told to.
    private Need nothing() {
        var below = floor.filter(Share.ZERO::isLessThan)
                .map(least -> new Threshold(measure, Side.LESS_THAN, least))
                .orElseGet(() -> new Threshold(measure, Side.AT_MOST, Share.ZERO));
        return below.canHold()
                ? new Need.Figure(measure, below.test(), below.limit(), Share.ZERO)
                : new Need.CannotBeReached(AwardWording.fullAtNotTold());
    }

    Optional<Share> above(Share present, Points max) {
        var range = measure.attainable();
        return fullAt.filter(ignored -> !Ranges.isEmpty(range))
                .flatMap(full -> Stream.concat(floor.map(this::attained).stream(), Stream.of(mostOf(full)))
                        .filter(figure -> !isBeyond(range, figure))
                        .map(figure -> points(figure, full, max))
                        .filter(present::isLessThan)
                        .findFirst());
    }

    /// The figure that earns the most.
    private Share mostOf(Share full) {
        return measure.attainable().most().map(full::smaller).orElse(full);
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = new ArrayList<RuleFault>(FaultWording.noFigure(measure));
        fullAt.filter(full -> !Share.ZERO.isLessThan(full))
                .ifPresent(full -> faults.add(FaultWording.fullAtNotAboveZero(full, measure)));
        Stream.concat(fullAt.stream(), floor.stream())
                .flatMap(limit -> FaultWording.outOfReach(limit, measure).stream())
                .forEach(faults::add);
        floor.filter(least -> fullAt.filter(least::isLessThan).isEmpty() && fullAt.isPresent())
                .ifPresent(least -> faults.add(FaultWording.floorNotBelowFull(least, measure)));
        return List.copyOf(faults);
    }
}
