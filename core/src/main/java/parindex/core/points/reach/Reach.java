package parindex.core.points.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Because;
import parindex.core.points.rule.Need;
import parindex.core.points.rule.Rule;

/// How far a leaf has come and what it takes to come further: the next points, and all of them.
///
/// @param present what is earned now
/// @param next    the next points that can be earned, nothing where no more can be or is told
/// @param full    what it takes to earn the maximum
public record Reach(Award present, Optional<Goal> next, Goal full) {
    /// Points and what they take.
    ///
    /// @param ways what single inputs have to be while the others stay; those of a divisor last
    public record Goal(Share points, Need need, List<Way> ways) {
        public Goal {
            ways = List.copyOf(ways);
        }

        boolean isOpen() {
            return !(need instanceof Need.Reached) && !(need instanceof Need.CannotBeReached);
        }
    }

    /// One input that is moved while the others stay as they are.
    ///
    /// @param value     what it has to be
    /// @param change    how much more that is than now, negative for less; nothing where it is not given yet
    /// @param others    the other inputs of the figure
    /// @param isDivisor true where the figure is divided by it, so that a smaller whole would be needed
    public record Way(Input input, Share value, Optional<Share> change, List<Because.Given> others, boolean isDivisor) {
        public Way {
            others = List.copyOf(others);
        }
    }

    /// What there is and what it takes, for these facts out of `max`.
    public static Reach of(Rule rule, Facts facts, Points max) {
        return new Reach(
                rule.award(facts, max),
                rule.nextAbove(facts, max).map(points -> goal(rule, facts, points, max)),
                goal(rule, facts, max.share(), max));
    }

    private static Goal goal(Rule rule, Facts facts, Share points, Points max) {
        var need = rule.need(facts, points, max);
        var ways = need instanceof Need.Figure figure
                ? figure.measure().inputs().stream()
                        .flatMap(input -> way(figure, facts, input).stream())
                        .sorted(Comparator.comparing(Way::isDivisor))
                        .toList()
                : List.<Way>of();
        return new Goal(points, need, ways);
    }

    private static Optional<Way> way(Need.Figure need, Facts facts, Input input) {
        var measure = need.measure();
        return measure.solve(facts, input, need.test(), need.limit())
                .filter(value -> measure.value(facts.and(input.name(), value))
                        .filter(need::isMetBy)
                        .isPresent())
                .map(value -> new Way(
                        input,
                        value,
                        facts.figure(input.name()).map(value::minus),
                        Because.given(facts.without(input.name()), measure.inputs())
                                .inputs(),
                        isDivisor(measure.by(), input)));
    }

    private static boolean isDivisor(Expression expression, Input input) {
        return switch (expression) {
            case Named ignored -> false;
            case Constant ignored -> false;
            case Operation operation ->
                operation.sign() == Expression.Sign.OVER
                                && operation.right().inputs().contains(input)
                        || isDivisor(operation.left(), input)
                        || isDivisor(operation.right(), input);
        };
    }

    /// The same as short sentences, those for the next points first; empty where all points are earned.
    public List<Text> sentences() {
        return ReachWording.sentences(this);
    }

    /// What it takes, in both languages: for the next points and for all of them.
    public Text said() {
        return ReachWording.said(this);
    }
}
