package parindex.core.points.figure;

import java.util.Optional;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;

/// A figure turned round for one of its inputs: the tree of signs is walked down to the input, and every sign that is
/// passed is undone on the limit.
///
/// @param measure what has to lie on one side of a limit
/// @param others  what is given for all other inputs
/// @param input   the one that is looked for, occurring once
record Solution(Measure measure, Facts others, Input input) {
    /// What a branch of the tree has to be.
    private record Aim(Side test, Share limit) {
        Aim plus(Share moved) {
            return new Aim(test, limit.plus(moved));
        }

        Aim times(Share factor) {
            return new Aim(factor.isNegative() ? test.mirrored() : test, limit.times(factor));
        }
    }

    Optional<Share> reach(Side test, Share target) {
        return occurs(measure.by()) == 1
                ? walk(measure.by(), new Aim(test, target))
                        .flatMap(this::justEnough)
                        .filter(value -> holds(value, test, target))
                : Optional.empty();
    }

    private int occurs(Expression expression) {
        return switch (expression) {
            case Named named -> named.input().name().equals(input.name()) ? 1 : 0;
            case Constant ignored -> 0;
            case Operation operation -> occurs(operation.left()) + occurs(operation.right());
        };
    }

    private Optional<Aim> walk(Expression expression, Aim side) {
        if (!(expression instanceof Operation operation)) {
            return Optional.of(side);
        }
        return occurs(operation.left()) == 1
                ? Measured.value(operation.right(), others)
                        .flatMap(known -> undoRight(operation, side, known))
                        .flatMap(undone -> walk(operation.left(), undone))
                : Measured.value(operation.left(), others)
                        .flatMap(known -> undoLeft(operation, side, known))
                        .flatMap(undone -> walk(operation.right(), undone));
    }

    private static Optional<Aim> undoRight(Operation operation, Aim side, Share known) {
        return switch (operation.sign()) {
            case PLUS -> Optional.of(side.plus(known.negated()));
            case MINUS -> Optional.of(side.plus(known));
            case TIMES -> divided(side, known);
            case OVER -> known.isZero() ? Optional.empty() : Optional.of(side.times(known));
        };
    }

    private Optional<Aim> undoLeft(Operation operation, Aim side, Share known) {
        return switch (operation.sign()) {
            case PLUS -> Optional.of(side.plus(known.negated()));
            case MINUS -> Optional.of(side.times(Share.of(-1)).plus(known));
            case TIMES -> divided(side, known);
            case OVER -> asDivisor(operation.right(), side, known);
        };
    }

    private static Optional<Aim> divided(Aim side, Share factor) {
        return factor.isZero() ? Optional.empty() : Optional.of(side.times(Share.ONE.dividedBy(factor)));
    }

    /// `known ÷ x ≥ limit` with x on one side of zero: multiplied by x, divided by the limit.
    private Optional<Aim> asDivisor(Expression divisor, Aim side, Share known) {
        var range = Ranges.of(divisor, others);
        if (side.limit().isZero() || !Ranges.isNotNegative(range) && !Ranges.isNotPositive(range)) {
            return Optional.empty();
        }
        var isPositive = Ranges.isNotNegative(range);
        var isTurned = isPositive != side.limit().isNegative();
        return Optional.of(new Aim(isTurned ? side.test().mirrored() : side.test(), known.dividedBy(side.limit())));
    }

    private Optional<Share> justEnough(Aim side) {
        var whole = input.allowed().whole();
        var limit = side.limit();
        return switch (side.test()) {
            case AT_LEAST -> Optional.of(notBelowLeast(whole ? limit.ceiling() : limit));
            case MORE_THAN -> whole ? Optional.of(notBelowLeast(limit.floor().plus(Share.ONE))) : Optional.empty();
            case AT_MOST -> Optional.of(notAboveMost(whole ? limit.floor() : limit));
            case LESS_THAN -> whole ? Optional.of(notAboveMost(limit.ceiling().minus(Share.ONE))) : Optional.empty();
        };
    }

    private Share notBelowLeast(Share value) {
        return input.allowed().least().map(value::larger).orElse(value);
    }

    private Share notAboveMost(Share value) {
        return input.allowed().most().map(value::smaller).orElse(value);
    }

    private boolean holds(Share value, Side test, Share target) {
        return measure.value(others.and(input.name(), value))
                .filter(figure -> test.holds(figure, target))
                .isPresent();
    }
}
