package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.points.rule.Steps.Step;

/// What cannot be right about a ladder: steps that are claimed twice, figures that no step claims, steps that no
/// figure reaches, points that the item is not worth. Only figures that can come out count: between the steps of a
/// count there is no gap where there is no whole number.
final class StepFaults {
    private final Steps rule;
    private final Points max;
    private final Ladder ladder;

    private StepFaults(Steps rule, Points max) {
        this.rule = rule;
        this.max = max;
        this.ladder = Ladder.of(rule);
    }

    static List<RuleFault> of(Steps rule, Points max) {
        if (rule.steps().isEmpty()) {
            return List.of(FaultWording.nothingToChoose());
        }
        var noFigure = FaultWording.noFigure(rule.measure());
        if (!noFigure.isEmpty()) {
            return noFigure;
        }
        var found = new StepFaults(rule, max);
        return Stream.of(
                        found.turned(),
                        found.twice(),
                        found.overlaps(),
                        found.gaps(),
                        found.unreachable(),
                        found.points())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<RuleFault> turned() {
        return rule.steps().stream()
                .filter(step -> step.endsBefore(step.from()))
                .map(step -> FaultWording.stepTurned(step, rule.measure()));
    }

    private Stream<RuleFault> twice() {
        return IntStream.range(1, rule.steps().size())
                .filter(at -> isHidden(at - 1))
                .mapToObj(at -> FaultWording.stepTwice(rule.steps().get(at), rule.measure()));
    }

    /// True for a step that begins where the next one does.
    private boolean isHidden(int at) {
        var steps = rule.steps();
        return at + 1 < steps.size()
                && steps.get(at).from().equals(steps.get(at + 1).from());
    }

    private Stream<RuleFault> overlaps() {
        return rule.steps().stream()
                .flatMap(lower -> rule.steps().stream()
                        .filter(higher -> lower.from().isLessThan(higher.from()) && !lower.endsBefore(higher.from()))
                        .flatMap(higher -> overlap(lower, higher).stream()));
    }

    private Optional<RuleFault> overlap(Step lower, Step higher) {
        var end = rule.next(higher);
        return lower.below()
                .map(below -> end.map(below::smaller).orElse(below))
                .filter(below -> ladder.hasFigures(higher.from(), below))
                .map(below -> FaultWording.overlap(higher.from(), below, rule.measure()));
    }

    private Stream<RuleFault> gaps() {
        return ladder.zones().stream()
                .filter(Ladder.Zone::isGap)
                .map(zone -> FaultWording.gap(zone.from().orElseThrow(), zone.below(), rule.measure()));
    }

    private Stream<RuleFault> unreachable() {
        var reached =
                ladder.zones().stream().flatMap(zone -> zone.step().stream()).toList();
        return IntStream.range(0, rule.steps().size())
                .filter(at -> !isHidden(at))
                .mapToObj(rule.steps()::get)
                .filter(step -> !step.endsBefore(step.from()) && !reached.contains(step))
                .map(step -> FaultWording.stepUnreachable(rule, step));
    }

    private Stream<RuleFault> points() {
        return rule.steps().stream()
                .flatMap(step -> step.points().stream())
                .flatMap(points -> FaultWording.outside(points, max).stream());
    }
}
