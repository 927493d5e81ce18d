package parindex.core.scoring.grid;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.criteria.Adjustment;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleKind;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// Rules of every kind and figures of every size from a seed: sound ones, and some that no check would let pass.
final class RulesFixture {
    private final Random random;

    RulesFixture(Random random) {
        this.random = random;
    }

    /// True once in `times`.
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> maybe(int times, Supplier<T> made) {
        return once(times) ? Optional.of(made.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> made) {
        return Stream.generate(made).limit(random.nextInt(most + 1)).toList();
    }

    private Text text() {
        return Text.same("số " + random.nextInt(5));
    }

    /// Whole numbers, rates and decimals; once in a while very long, or below zero.
    Share figure() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> Share.of(random.nextInt(8));
            case 4, 5, 6 -> Share.of(random.nextInt(1000)).dividedBy(Share.of(1 + random.nextInt(1000)));
            case 7, 8 -> Share.of(BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(7)));
            case 9 -> Share.of(new BigDecimal(new BigInteger(50, random), random.nextInt(16)));
            case 10 -> Share.of(new BigDecimal(new BigInteger(99, random), 15));
            default -> Share.of(-random.nextInt(50));
        };
    }

    Points max() {
        return once(4)
                ? new Points(BigDecimal.valueOf(1L + random.nextInt(3000), 3))
                : new Points(BigDecimal.valueOf((1L + random.nextInt(12)) * 25, 2));
    }

    private Points points(Points max) {
        return once(60)
                ? new Points(BigDecimal.valueOf(random.nextInt(400) - 100L, 2))
                : new Points(max.value().multiply(BigDecimal.valueOf(random.nextInt(5) * 25L, 2)));
    }

    private Share limit() {
        return once(4) ? figure() : Share.of(BigDecimal.valueOf(random.nextInt(120), random.nextInt(3)));
    }

    private Allowed allowed() {
        return switch (random.nextInt(8)) {
            case 0 -> Allowed.RATE;
            case 1 -> Allowed.COUNT;
            case 2 -> Allowed.FROM_ZERO;
            case 3 -> new Allowed(Optional.of(Share.of("-2.5")), Optional.of(Share.of("99.75")), once(3));
            default -> Allowed.ANY;
        };
    }

    private Input input(String name) {
        return new Input(name, text(), Input.BARE, allowed());
    }

    private Measure measure() {
        var inputs = List.of(input("a"), input("b"), input("c"));
        return once(2)
                ? Measure.of(inputs.getFirst())
                : new Measure(
                        text(),
                        once(2) ? Input.BARE : Input.PERCENT,
                        expression(inputs, 1 + random.nextInt(3)),
                        allowed());
    }

    private Expression expression(List<Input> inputs, int depth) {
        if (depth == 0 || once(6)) {
            return once(5) ? new Expression.Constant(figure()) : new Expression.Named(one(inputs));
        }
        return new Expression.Operation(
                one(List.of(Expression.Sign.values())), expression(inputs, depth - 1), expression(inputs, depth - 1));
    }

    /// A rule for a leaf worth `max`.
    Rule rule(Points max) {
        return switch (one(List.of(RuleKind.values()))) {
            case THRESHOLD -> new Threshold(measure(), one(List.of(Side.values())), limit());
            case STEPS ->
                new Steps(
                        measure(),
                        Stream.generate(() -> step(max))
                                .limit(1 + random.nextInt(5))
                                .toList());
            case STATES -> new States(input("a"), states(max));
            case PROPORTIONAL ->
                new Proportional(measure(), Optional.of(limit()).filter(at -> !once(12)), maybe(3, this::limit));
            case DEDUCTION ->
                new Deduction(measure(), new Points(points(max).value().abs()), maybe(3, this::limit));
            case CHECKLIST -> new Checklist(parts(max));
            case JUDGEMENT -> new Judgement(some(4, () -> points(max)));
        };
    }

    /// A bonus or penalty, seldom one that whole numbers do not hold.
    Adjustment adjustment(String name, Adjustment.Direction direction) {
        var input = new Input("n", text(), Input.BARE, Allowed.COUNT);
        var measure = once(8) ? measure() : Measure.of(input);
        return new Adjustment(name, text(), direction, measure, max(), max(), Basis.NONE);
    }

    private Steps.Step step(Points max) {
        return new Steps.Step(
                limit(),
                maybe(5, this::limit),
                maybe(5, () -> points(max)).or(() -> Optional.of(max)).filter(p -> !once(6)),
                List.of());
    }

    private List<States.State> states(Points max) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new States.State("s" + i, text(), worth(max)))
                .toList();
    }

    private States.Worth worth(Points max) {
        return switch (random.nextInt(5)) {
            case 0 -> States.Worth.NotTold.IT;
            case 1 -> States.Worth.NotApplicable.IT;
            default -> new States.Worth.Earned(points(max));
        };
    }

    private List<Checklist.Part> parts(Points max) {
        return Stream.of("a", "b", "c", "d")
                .limit(1 + random.nextInt(4))
                .map(name -> new Checklist.Part(name, text(), points(max)))
                .toList();
    }
}
