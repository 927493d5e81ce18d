package parindex.formats.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
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

/// Rules made by chance: every kind, with what no source tells, in odd words.
final class OddRulesFixture {
    private final Random random;

    OddRulesFixture(Random random) {
        this.random = random;
    }

    Scoring scoring(Points max) {
        return new Scoring(rule(max), basis());
    }

    private Rule rule(Points max) {
        var half = new Points(max.value().divide(new java.math.BigDecimal(2)));
        var kind = RuleKind.values()[random.nextInt(RuleKind.values().length)];
        return switch (kind) {
            case THRESHOLD -> {
                var measure = measure();
                yield new Threshold(measure, Side.values()[random.nextInt(4)], share(measure.unit(), 50));
            }
            case STEPS -> steps(half, max);
            case STATES -> states(half, max);
            case PROPORTIONAL -> {
                var measure = measure();
                yield new Proportional(measure, maybe(share(measure.unit(), 100)), maybe(share(measure.unit(), 20)));
            }
            case DEDUCTION -> {
                var measure = measure();
                yield new Deduction(measure, half, maybe(share(measure.unit(), 3)));
            }
            case CHECKLIST ->
                new Checklist(List.of(
                        new Checklist.Part("plan", label(), half), new Checklist.Part("báo cáo", label(), half)));
            case JUDGEMENT -> new Judgement(random.nextBoolean() ? List.of() : List.of(Points.ZERO, half, max));
        };
    }

    private Steps steps(Points half, Points max) {
        var measure = measure();
        var unit = measure.unit();
        return new Steps(
                measure,
                List.of(
                        new Steps.Step(share(unit, 0), Optional.empty(), Optional.of(Points.ZERO), List.of()),
                        new Steps.Step(share(unit, 50), maybe(share(unit, 70)), Optional.of(half), law()),
                        new Steps.Step(share(unit, 70), Optional.empty(), maybe(max), law())));
    }

    private States states(Points half, Points max) {
        return new States(
                new Input(OddTexts.line(random), label(), Input.BARE, Allowed.ANY),
                List.of(
                        new States.State("none", label(), States.Worth.NotApplicable.IT),
                        new States.State(OddTexts.line(random), label(), new States.Worth.Earned(half)),
                        new States.State("open", label(), States.Worth.NotTold.IT),
                        new States.State("done", label(), new States.Worth.Earned(max))));
    }

    /// A figure: an input as it stands, or built from several.
    Measure measure() {
        var percent = random.nextBoolean();
        if (random.nextBoolean()) {
            return Measure.of(input("share_a", percent ? Input.PERCENT : unit()));
        }
        var unit = percent ? Input.PERCENT : unit();
        return new Measure(label(), unit, expression(3), allowed(unit));
    }

    private Expression expression(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return random.nextInt(4) == 0
                    ? new Expression.Constant(Share.of("12.125"))
                    : new Expression.Named(NAMED.get(random.nextInt(NAMED.size())));
        }
        return new Expression.Operation(
                Expression.Sign.values()[random.nextInt(4)], expression(depth - 1), expression(depth - 1));
    }

    // One definition for each name, as a file has it.
    private static final List<Input> NAMED = IntStream.range(0, 3)
            .mapToObj(at -> new Input(
                    "in_" + at,
                    new Text("Đầu vào " + OddTexts.ALL.get(at * 7), "Input " + at),
                    new Text("hồ sơ", "files"),
                    Allowed.COUNT))
            .toList();

    private Input input(String name, Text unit) {
        return new Input(name, label(), unit, allowed(unit));
    }

    private Allowed allowed(Text unit) {
        return new Allowed(maybe(share(unit, 0)), maybe(share(unit, 100)), random.nextInt(4) == 0);
    }

    private Text unit() {
        return random.nextBoolean() ? Input.BARE : new Text(OddTexts.line(random), OddTexts.line(random));
    }

    private static Share share(Text unit, int value) {
        var exact = Share.of(value).plus(Share.of("0.125"));
        return unit.equals(Input.PERCENT) ? exact.dividedBy(Share.of(100)) : exact;
    }

    Text label() {
        return random.nextBoolean()
                ? Text.same(OddTexts.any(random))
                : new Text(OddTexts.any(random), OddTexts.any(random));
    }

    /// Any basis; a rule without one is a rule that somebody has to accept.
    Basis basis() {
        var known = Known.values()[random.nextInt(Known.values().length)];
        var gap = random.nextBoolean() ? Text.same("") : label();
        return new Basis(known, label(), gap, law());
    }

    List<Citation> law() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(at -> OddSetFixture.citation(random))
                .toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
