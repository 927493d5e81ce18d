package parindex.core.points;

import java.util.List;
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

    @Override
    public List<RuleFault> faults(Points max) {
        return measure.allowed().includes(limit) ? List.of() : List.of(FaultWording.limitOutOfRange(limit, measure));
    }
}
