package parindex.core.points.figure;

import java.util.Optional;
import java.util.function.BinaryOperator;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Input.Allowed;

/// Between which figures an expression can lie, given what its inputs allow. Never too narrow: what lies outside can
/// truly not be reached. It may be too wide where an input occurs twice, since each place is then looked at alone.
public final class Ranges {
    private Ranges() {}

    /// The figures of a measure that are allowed and that its inputs can make.
    static Allowed of(Measure measure) {
        return meet(tight(measure.allowed()), of(measure.by(), Facts.NONE));
    }

    /// The figures of an expression while what is given stays as it is.
    static Allowed of(Expression expression, Facts given) {
        return switch (expression) {
            case Constant constant -> only(constant.value());
            case Named named ->
                given.figure(named.input().name())
                        .map(Ranges::only)
                        .orElseGet(() -> tight(named.input().allowed()));
            case Operation operation -> joined(operation, of(operation.left(), given), of(operation.right(), given));
        };
    }

    private static Allowed joined(Operation operation, Allowed left, Allowed right) {
        return switch (operation.sign()) {
            case PLUS -> plus(left, right);
            case MINUS -> plus(left, negated(right));
            case TIMES -> times(left, right);
            case OVER -> over(left, right);
        };
    }

    private static Allowed only(Share value) {
        return new Allowed(Optional.of(value), Optional.of(value), value.isWhole());
    }

    /// Where only whole numbers count, the ends are whole numbers.
    private static Allowed tight(Allowed range) {
        return range.whole()
                ? new Allowed(range.least().map(Share::ceiling), range.most().map(Share::floor), true)
                : range;
    }

    /// What lies in both.
    static Allowed meet(Allowed one, Allowed other) {
        return tight(new Allowed(
                either(one.least(), other.least(), Share::larger),
                either(one.most(), other.most(), Share::smaller),
                one.whole() || other.whole()));
    }

    /// True where no figure at all can come out.
    public static boolean isEmpty(Allowed range) {
        return range.least()
                .flatMap(least -> range.most().filter(most -> most.isLessThan(least)))
                .isPresent();
    }

    private static Allowed plus(Allowed one, Allowed other) {
        return new Allowed(
                both(one.least(), other.least(), Share::plus),
                both(one.most(), other.most(), Share::plus),
                one.whole() && other.whole());
    }

    private static Allowed negated(Allowed range) {
        return new Allowed(range.most().map(Share::negated), range.least().map(Share::negated), range.whole());
    }

    private static Allowed times(Allowed one, Allowed other) {
        if (isNotNegative(one)) {
            return scaled(one, other);
        }
        if (isNotNegative(other)) {
            return scaled(other, one);
        }
        if (isNotPositive(one)) {
            return negated(scaled(negated(one), other));
        }
        if (isNotPositive(other)) {
            return negated(scaled(negated(other), one));
        }
        return acrossZero(one, other);
    }

    /// Any range times one without negative figures.
    private static Allowed scaled(Allowed factor, Allowed range) {
        var small = factor.least();
        var large = factor.most();
        return new Allowed(
                range.least().flatMap(least -> (least.isNegative() ? large : small).map(least::times)),
                range.most().flatMap(most -> (Share.ZERO.isLessThan(most) ? large : small).map(most::times)),
                factor.whole() && range.whole());
    }

    private static Allowed acrossZero(Allowed one, Allowed other) {
        var lowHigh = both(one.least(), other.most(), Share::times);
        var highLow = both(one.most(), other.least(), Share::times);
        var lowLow = both(one.least(), other.least(), Share::times);
        var highHigh = both(one.most(), other.most(), Share::times);
        return new Allowed(
                both(lowHigh, highLow, Share::smaller),
                both(lowLow, highHigh, Share::larger),
                one.whole() && other.whole());
    }

    private static Allowed over(Allowed dividend, Allowed divisor) {
        if (isNotNegative(divisor)) {
            return times(dividend, reciprocal(divisor));
        }
        return isNotPositive(divisor) ? negated(times(dividend, reciprocal(negated(divisor)))) : Allowed.ANY;
    }

    /// One divided by a range without negative figures; zero itself divides nothing.
    private static Allowed reciprocal(Allowed range) {
        var least = range.whole() ? range.least().map(Share.ONE::larger) : range.least();
        return new Allowed(
                Optional.of(range.most()
                        .filter(most -> !most.isZero())
                        .map(Share.ONE::dividedBy)
                        .orElse(Share.ZERO)),
                least.filter(share -> !share.isZero()).map(Share.ONE::dividedBy),
                false);
    }

    static boolean isNotNegative(Allowed range) {
        return range.least().filter(least -> !least.isNegative()).isPresent();
    }

    static boolean isNotPositive(Allowed range) {
        return range.most().filter(Share.ZERO::isAtLeast).isPresent();
    }

    private static Optional<Share> both(Optional<Share> one, Optional<Share> other, BinaryOperator<Share> joined) {
        return one.flatMap(first -> other.map(second -> joined.apply(first, second)));
    }

    private static Optional<Share> either(Optional<Share> one, Optional<Share> other, BinaryOperator<Share> chosen) {
        return both(one, other, chosen).or(() -> one).or(() -> other);
    }
}
