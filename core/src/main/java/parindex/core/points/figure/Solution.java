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
    private record Bound(Side side, Share limit) {
        Bound plus(Share moved) {
            return new Bound(side, limit.plus(moved));
        }

        Bound times(Share factor) {
            return new Bound(factor.isNegative() ? side.mirrored() : side, limit.times(factor));
        }
    }

    Optional<Share> reach(Side side, Share target) {
        return occurs(measure.by()) == 1
                ? walk(measure.by(), new Bound(side, target))
                        .flatMap(this::justEnough)
                        .filter(value -> holds(value, side, target))
                : Optional.empty();
    }

    private int occurs(Expression expression) {
        return switch (expression) {
            case Named named -> named.input().name().equals(input.name()) ? 1 : 0;
            case Constant ignored -> 0;
            case Operation operation -> occurs(operation.left()) + occurs(operation.right());
        };
    }

    private Optional<Bound> walk(Expression expression, Bound bound) {
        if (!(expression instanceof Operation operation)) {
            return Optional.of(bound);
        }
        return occurs(operation.left()) == 1
                ? Measured.value(operation.right(), others)
                        .flatMap(known -> undoRight(operation, bound, known))
                        .flatMap(undone -> walk(operation.left(), undone))
                : Measured.value(operation.left(), others)
                        .flatMap(known -> undoLeft(operation, bound, known))
                        .flatMap(undone -> walk(operation.right(), undone));
    }

    private static Optional<Bound> undoRight(Operation operation, Bound bound, Share known) {
        return switch (operation.sign()) {
            case PLUS -> Optional.of(bound.plus(known.negated()));
            case MINUS -> Optional.of(bound.plus(known));
            case TIMES -> divided(bound, known);
            case OVER -> known.isZero() ? Optional.empty() : Optional.of(bound.times(known));
        };
    }

    private Optional<Bound> undoLeft(Operation operation, Bound bound, Share known) {
        return switch (operation.sign()) {
            case PLUS -> Optional.of(bound.plus(known.negated()));
            case MINUS -> Optional.of(bound.times(Share.of(-1)).plus(known));
            case TIMES -> divided(bound, known);
            case OVER -> asDivisor(operation.right(), bound, known);
        };
    }

    private static Optional<Bound> divided(Bound bound, Share factor) {
        return factor.isZero() ? Optional.empty() : Optional.of(bound.times(Share.ONE.dividedBy(factor)));
    }

    /// `known ÷ x ≥ limit` with x on one side of zero: multiplied by x, divided by the limit.
    private Optional<Bound> asDivisor(Expression divisor, Bound bound, Share known) {
        var range = Ranges.of(divisor, others);
        if (bound.limit().isZero() || !Ranges.isNotNegative(range) && !Ranges.isNotPositive(range)) {
            return Optional.empty();
        }
        var isPositive = Ranges.isNotNegative(range);
        var isTurned = isPositive != bound.limit().isNegative();
        return Optional.of(
                new Bound(isTurned ? bound.side().mirrored() : bound.side(), known.dividedBy(bound.limit())));
    }

    private Optional<Share> justEnough(Bound bound) {
        var whole = input.allowed().whole();
        var limit = bound.limit();
        return switch (bound.side()) {
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

    private boolean holds(Share value, Side side, Share target) {
        return measure.value(others.and(input.name(), value))
                .filter(figure -> side.holds(figure, target))
                .isPresent();
    }
}
