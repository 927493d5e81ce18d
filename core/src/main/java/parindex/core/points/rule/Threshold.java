package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Ranges;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.NotComputable;

/// All or nothing: the figure fulfils the condition and earns everything, or it does not and earns nothing. "Any
/// violation earns nothing" is a threshold of at most zero violations.
///
/// @param measure what is looked at
/// @param test    on which side of the limit it has to be
/// @param limit   the limit, in the unit of the figure; a rate as a fraction of one
public record Threshold(Measure measure, Side test, Share limit) implements Rule {
    @Override
    public List<Input> inputs() {
        return measure.inputs();
    }

    @Override
    public Award award(Facts facts, Points max) {
        return NotComputable.unless(measure, facts, figure -> {
            var reached = test.holds(figure.value(), limit);
            var because = Because.of(figure, AwardWording.threshold(this, reached));
            return new Awarded(reached ? max.share() : Share.ZERO, because);
        });
    }

    Need towards(Share wanted, Points max) {
        if (canHold()) {
            return new Need.Figure(measure, test, limit, max.share());
        }
        return Share.ZERO.isLessThan(wanted)
                ? new Need.CannotBeReached(NeedWording.conditionNeverHolds(this))
                : Inverse.anyFigure(measure, ignored -> Share.ZERO);
    }

    Optional<Share> above(Share present, Points max) {
        return Optional.of(max.share()).filter(present::isLessThan).filter(ignored -> canHold());
    }

    /// True where a figure that can come out fulfils the condition.
    boolean canHold() {
        return holdsAtEnd(test.isUpward());
    }

    /// True where a figure that can come out does not.
    boolean canFail() {
        return new Threshold(measure, test.opposite(), limit).canHold();
    }

    private boolean holdsAtEnd(boolean top) {
        var range = measure.attainable();
        var end = top ? range.most() : range.least();
        return !Ranges.isEmpty(range)
                && end.filter(figure -> !test.holds(figure, limit)).isEmpty();
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = FaultWording.noFigure(measure);
        if (!faults.isEmpty()) {
            return faults;
        }
        if (canHold() && !canFail()) {
            return List.of(FaultWording.alwaysHolds(this));
        }
        return canHold() && measure.allowed().includes(limit)
                ? List.of()
                : List.of(FaultWording.limitOutOfRange(limit, measure));
    }
}
