package parindex.core.points;

import java.util.Optional;
import parindex.core.points.Expression.Constant;
import parindex.core.points.Expression.Named;
import parindex.core.points.Expression.Operation;
import parindex.core.points.Threshold.Test;

/// A figure turned round for one of its inputs: the tree of signs is walked down to the input, and every sign that is
/// passed is undone on the limit.
///
/// @param measure what has to lie on one side of a limit
/// @param others  what is given for all other inputs
/// @param input   the one that is looked for, occurring once
record Solution(Measure measure, Facts others, Input input) {
    /// What a branch of the tree has to be.
    private record Side(Test test, Share limit) {
        Side plus(Share moved) {
            return new Side(test, limit.plus(moved));
        }

        Side times(Share factor) {
            return new Side(factor.isNegative() ? test.mirrored() : test, limit.times(factor));
        }
    }

    Optional<Share> reach(Test test, Share target) {
        return occurs(measure.by()) == 1
                ? walk(measure.by(), new Side(test, target))
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

    private Optional<Side> walk(Expression expression, Side side) {
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

    private static Optional<Side> undoRight(Operation operation, Side side, Share known) {
        return switch (operation.sign()) {
            case PLUS -> Optional.of(side.plus(known.negated()));
            case MINUS -> Optional.of(side.plus(known));
            case TIMES -> divided(side, known);
            case OVER -> known.isZero() ? Optional.empty() : Optional.of(side.times(known));
        };
    }

    private Optional<Side> undoLeft(Operation operation, Side side, Share known) {
        return switch (operation.sign()) {
            case PLUS -> Optional.of(side.plus(known.negated()));
            case MINUS -> Optional.of(side.times(Share.of(-1)).plus(known));
            case TIMES -> divided(side, known);
            case OVER -> asDivisor(operation.right(), side, known);
        };
    }

    private static Optional<Side> divided(Side side, Share factor) {
        return factor.isZero() ? Optional.empty() : Optional.of(side.times(Share.ONE.dividedBy(factor)));
    }

    /// `known ÷ x ≥ limit` with x on one side of zero: multiplied by x, divided by the limit.
    private Optional<Side> asDivisor(Expression divisor, Side side, Share known) {
        var range = Ranges.of(divisor, others);
        if (side.limit().isZero() || !Ranges.isNotNegative(range) && !Ranges.isNotPositive(range)) {
            return Optional.empty();
        }
        var isPositive = Ranges.isNotNegative(range);
        var isTurned = isPositive != side.limit().isNegative();
        return Optional.of(new Side(isTurned ? side.test().mirrored() : side.test(), known.dividedBy(side.limit())));
    }

    private Optional<Share> justEnough(Side side) {
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

    private boolean holds(Share value, Test test, Share target) {
        return measure.value(others.and(input.name(), value))
                .filter(figure -> test.holds(figure, target))
                .isPresent();
    }
}
