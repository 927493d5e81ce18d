package parindex.core.points.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Measured;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.NotComputable;

/// A ladder: the figure earns the points of the highest step it reaches, and nothing below the lowest.
///
/// @param measure what is looked at
/// @param steps   lowest first; an end that is where the next step begins is left out, as it says nothing
public record Steps(Measure measure, List<Step> steps) implements Rule {
    /// One step.
    ///
    /// @param from   the least figure that reaches it
    /// @param below  the figure at which it ends, itself not part of it; nothing where it reaches to the next
    /// @param points what it earns, nothing where no source tells
    /// @param law    the legal acts it rests on, empty where those of the rule hold
    public record Step(Share from, Optional<Share> below, Optional<Points> points, List<Citation> law) {
        public Step {
            law = List.copyOf(law);
        }

        /// A step that reaches up to the next and rests on what the rule rests on.
        public Step(Share from, Optional<Points> points) {
            this(from, Optional.empty(), points, List.of());
        }

        private Step open() {
            return new Step(from, Optional.empty(), points, law);
        }

        boolean endsBefore(Share value) {
            return below.filter(value::isAtLeast).isPresent();
        }
    }

    public Steps {
        steps = openEnded(
                steps.stream().sorted(Comparator.comparing(Step::from)).toList());
    }

    private static List<Step> openEnded(List<Step> sorted) {
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> {
                    var step = sorted.get(at);
                    var next = sorted.stream().skip(at + 1L).map(Step::from).findFirst();
                    return step.below().isPresent() && step.below().equals(next) ? step.open() : step;
                })
                .toList();
    }

    @Override
    public List<Input> inputs() {
        return measure.inputs();
    }

    @Override
    public Award award(Facts facts, Points max) {
        return NotComputable.unless(measure, facts, figure -> {
            var reached = steps.stream().filter(step -> figure.value().isAtLeast(step.from()));
            var taken = reached.reduce((lower, higher) -> higher);
            if (taken.isEmpty()) {
                return new Awarded(Share.ZERO, Because.of(figure, AwardWording.belowSteps(this)));
            }
            return taken.get().endsBefore(figure.value()) ? gap(figure) : award(figure, taken.get());
        });
    }

    private Award gap(Measured figure) {
        var gap = new Obstacle.NotTold(AwardWording.betweenSteps(figure));
        return new NotComputable(List.of(gap), Because.of(figure, Text.same("")));
    }

    private Award award(Measured figure, Step step) {
        return step.points()
                .<Award>map(points -> new Awarded(points.share(), Because.of(figure, AwardWording.step(this, step))))
                .orElseGet(() -> new NotComputable(
                        List.of(new Obstacle.NotTold(AwardWording.stepNotTold(this, step))),
                        Because.of(figure, Text.same(""))));
    }

    /// The first figure that does not belong to a step any more, nothing for one without end.
    Optional<Share> next(Step step) {
        return step.below()
                .or(() -> steps.stream()
                        .map(Step::from)
                        .filter(from -> step.from().isLessThan(from))
                        .findFirst());
    }

    Need towards(Optional<Share> figure, Share wanted) {
        var ladder = Ladder.of(this);
        return ladder.nearest(figure, wanted)
                .map(zone -> towards(zone, ladder, figure, wanted))
                .orElseGet(() -> new Need.CannotBeReached(NeedWording.noStepEarns(this, wanted)));
    }

    private Need towards(Ladder.Zone zone, Ladder ladder, Optional<Share> figure, Share wanted) {
        var earns = zone.earns().orElseThrow();
        var isUp = zone.from().isPresent() && figure.filter(zone::isBelow).isEmpty();
        if (isUp) {
            return new Need.Figure(measure, Side.AT_LEAST, zone.from().get(), earns, ladder.endOf(zone, wanted));
        }
        return zone.below()
                .<Need>map(end -> new Need.Figure(measure, Side.LESS_THAN, end, earns, ladder.startOf(zone, wanted)))
                .orElseGet(() -> Inverse.anyFigure(measure, ignored -> earns));
    }

    Optional<Share> above(Share present) {
        return Ladder.of(this).zones().stream()
                .flatMap(zone -> zone.earns().stream())
                .filter(present::isLessThan)
                .min(Comparator.naturalOrder());
    }

    /// The next points where those of the present figure are not told: those of the nearest step above it, else any.
    Optional<Share> beyond(Facts facts) {
        return measure.value(facts)
                .flatMap(figure -> Ladder.of(this).zones().stream()
                        .filter(zone -> zone.isAbove(figure))
                        .flatMap(zone -> zone.earns().stream())
                        .filter(Share.ZERO::isLessThan)
                        .findFirst())
                .or(() -> above(Share.ZERO));
    }

    @Override
    public List<RuleFault> faults(Points max) {
        return StepFaults.of(this, max);
    }
}
