package parindex.core.points;

import java.util.List;
import java.util.Optional;
import parindex.core.points.Award.Awarded;

/// All or nothing: the figure fulfils the condition and earns everything, or it does not and earns nothing. "Any
/// violation earns nothing" is a threshold of at most zero violations.
///
/// @param measure what is looked at
/// @param test    on which side of the limit it has to be
/// @param limit   the limit, in the unit of the figure; a rate as a fraction of one
public record Threshold(Measure measure, Test test, Share limit) implements Rule {
    /// Sides of a limit.
    public enum Test {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN;

        /// True where more of the figure helps.
        public boolean isUpward() {
            return this == AT_LEAST || this == MORE_THAN;
        }

        /// The same condition seen from the other side: a figure is at least 3 when its negative is at most −3.
        Test mirrored() {
            return switch (this) {
                case AT_LEAST -> AT_MOST;
                case MORE_THAN -> LESS_THAN;
                case AT_MOST -> AT_LEAST;
                case LESS_THAN -> MORE_THAN;
            };
        }

        /// What holds where this condition does not.
        Test opposite() {
            return switch (this) {
                case AT_LEAST -> LESS_THAN;
                case MORE_THAN -> AT_MOST;
                case AT_MOST -> MORE_THAN;
                case LESS_THAN -> AT_LEAST;
            };
        }

        boolean holds(Share value, Share limit) {
            var order = value.compareTo(limit);
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
                case AT_MOST -> order <= 0;
                case LESS_THAN -> order < 0;
            };
        }
    }

    @Override
    public List<Input> inputs() {
        return measure.inputs();
    }

    @Override
    public Award award(Facts facts, Points max) {
        return Measured.decide(measure, facts, figure -> {
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
