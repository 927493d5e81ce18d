package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Boundary.AtFigure;
import parindex.core.points.rule.Boundary.AtState;

/// Where the points of each kind of rule change. Only figures that can come out count, and only where a figure beside
/// them is scored differently.
final class Boundaries {
    private Boundaries() {}

    static List<Boundary> of(Rule rule, Points max) {
        return switch (rule) {
            case Threshold threshold -> at(threshold.measure(), threshold(threshold).stream());
            case Steps steps -> at(steps.measure(), steps(steps));
            case States states ->
                states.states().stream()
                        .<Boundary>map(state -> new AtState(states.input(), state))
                        .toList();
            case Proportional proportional -> at(proportional.measure(), proportional(proportional));
            case Deduction deduction -> at(deduction.measure(), deduction(deduction, max));
            case Checklist checklist ->
                checklist.parts().isEmpty()
                        ? List.of()
                        : List.of(new Boundary.AllParts(checklist.parts()), new Boundary.NoPart(checklist.parts()));
            case Judgement ignored -> List.of();
        };
    }

    private static List<Boundary> at(Measure measure, Stream<Share> figures) {
        return figures.distinct().<Boundary>map(at -> new AtFigure(measure, at)).toList();
    }

    private static Optional<Share> threshold(Threshold rule) {
        var limit = rule.limit();
        var counted = rule.test().isUpward() ? limit.ceiling() : limit.floor();
        return Optional.of(rule.measure().attainable().whole() ? counted : limit)
                .filter(ignored -> rule.canHold() && rule.canFail());
    }

    private static Stream<Share> steps(Steps rule) {
        var zones = Ladder.of(rule).zones();
        return IntStream.range(1, zones.size())
                .filter(at -> !zones.get(at).earns().equals(zones.get(at - 1).earns()))
                .mapToObj(zones::get)
                .flatMap(zone -> zone.from().stream());
    }

    private static Stream<Share> proportional(Proportional rule) {
        return Stream.concat(rule.floor().stream(), rule.fullAt().stream())
                .filter(Share.ZERO::isLessThan)
                .map(rule::attained)
                .filter(at -> isBetween(rule.measure(), at, Side.LESS_THAN));
    }

    private static Stream<Share> deduction(Deduction rule, Points max) {
        var isCounted = rule.measure().attainable().whole();
        var first = Optional.of(Share.ONE).filter(ignored -> !rule.each().isZero());
        var nothingLeft = rule.casesLeaving(Share.ZERO, max).map(cases -> isCounted ? cases.ceiling() : cases);
        var lastTold = rule.knownUpTo().map(cases -> isCounted ? cases.floor() : cases);
        return Stream.concat(
                Stream.of(first, nothingLeft)
                        .flatMap(Optional::stream)
                        .filter(rule::isTold)
                        .filter(at -> isBetween(rule.measure(), at, Side.LESS_THAN)),
                lastTold.stream().filter(at -> isBetween(rule.measure(), at, Side.MORE_THAN)));
    }

    /// True for a figure that can come out, as can another on that side of it.
    private static boolean isBetween(Measure measure, Share at, Side side) {
        return measure.attainable().includes(at) && new Threshold(measure, side, at).canHold();
    }
}
