package parindex.core.points.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;

/// A figure that was read off facts, together with the way there: what a rule turns into points.
///
/// @param measure what was measured
/// @param facts   what was given
/// @param value   the exact figure
public record Measured(Measure measure, Facts facts, Share value) {
    /// Reads a measure off facts: what is made of a sound figure, or of every reason at once why there is none.
    public static <T> T read(
            Measure measure, Facts facts, Function<Measured, T> sound, Function<List<Obstacle>, T> none) {
        var obstacles = Obstacle.in(facts, measure.inputs());
        if (!obstacles.isEmpty()) {
            return none.apply(obstacles);
        }
        return switch (read(measure, facts)) {
            case Value number -> sound.apply(new Measured(measure, facts, number.value()));
            case Nothing nothing -> none.apply(List.of(nothing.obstacle()));
        };
    }

    /// The figure that facts give, whatever else they hold; nothing where an input is missing or makes no sense.
    static Optional<Measured> of(Measure measure, Facts facts) {
        var isSound = Obstacle.in(facts, measure.inputs()).stream().allMatch(Obstacle.Unasked.class::isInstance);
        return isSound && read(measure, facts) instanceof Value number
                ? Optional.of(new Measured(measure, facts, number.value()))
                : Optional.empty();
    }

    /// The value of an expression over facts, nothing where an input is missing or it divides by zero.
    static Optional<Share> value(Expression expression, Facts facts) {
        return read(expression, facts) instanceof Value number ? Optional.of(number.value()) : Optional.empty();
    }

    /// What comes of one branch of an expression.
    private sealed interface Reading {}

    private record Value(Share value) implements Reading {}

    private record Nothing(Obstacle obstacle) implements Reading {}

    private static Reading read(Measure measure, Facts facts) {
        var reading = read(measure.by(), facts);
        return reading instanceof Value number && !measure.allowed().includes(number.value())
                ? new Nothing(
                        new Obstacle.OutOfRange(measure.label(), measure.unit(), measure.allowed(), number.value()))
                : reading;
    }

    private static Reading read(Expression expression, Facts facts) {
        return switch (expression) {
            case Named named ->
                facts.figure(named.input().name())
                        .<Reading>map(Value::new)
                        .orElseGet(() -> new Nothing(new Obstacle.Missing(named.input())));
            case Constant constant -> new Value(constant.value());
            case Operation operation -> joined(operation, facts);
        };
    }

    private static Reading joined(Operation operation, Facts facts) {
        return switch (read(operation.left(), facts)) {
            case Nothing nothing -> nothing;
            case Value left ->
                switch (read(operation.right(), facts)) {
                    case Nothing nothing -> nothing;
                    case Value right -> joined(operation, left.value(), right.value());
                };
        };
    }

    private static Reading joined(Operation operation, Share left, Share right) {
        return switch (operation.sign()) {
            case PLUS -> new Value(left.plus(right));
            case MINUS -> new Value(left.minus(right));
            case TIMES -> new Value(left.times(right));
            case OVER ->
                right.isZero()
                        ? new Nothing(new Obstacle.DivisionByZero(operation.right()))
                        : new Value(left.dividedBy(right));
        };
    }
}
