package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.States.State;
import parindex.core.points.rule.States.Worth;
import parindex.core.points.rule.Steps.Step;

/// Two different rules never give the same sentence, in neither language: tried on pairs that differ in one thing,
/// and on all pairs of many rules.
@Tag("R-10")
class WordingLawsTest {
    private static final int CASES = 2000;
    private static final Points ONE = Points.of("1");
    private static final Share HAIR = Share.of("0.0000000001");
    private static final Text OTHER = new Text("tên khác", "another name");

    @Test
    void rules_that_differ_in_one_thing_read_differently() {
        var pairs = new ArrayList<Rule>();
        GeneratedRules.law(CASES, given -> {
            var rule = given.rule(ONE);
            var other = changed(rule, given);
            assertThat(other).isNotEqualTo(rule);
            assertThat(other.said(ONE).vi()).isNotEqualTo(rule.said(ONE).vi());
            assertThat(other.said(ONE).en()).isNotEqualTo(rule.said(ONE).en());
            pairs.add(other);
        });
        assertThat(pairs).hasSize(CASES).extracting(Rule::kind).contains(RuleKind.values());
    }

    @Test
    void rules_that_read_alike_are_equal() {
        var vi = new HashMap<String, Rule>();
        var en = new HashMap<String, Rule>();
        GeneratedRules.law(CASES, given -> {
            var rule = given.rule(ONE);
            alone(vi, rule, Language.VI);
            alone(en, rule, Language.EN);
        });
        assertThat(vi).hasSizeGreaterThan(CASES / 2);
    }

    private static void alone(Map<String, Rule> seen, Rule rule, Language language) {
        var alike = seen.putIfAbsent(rule.said(ONE).in(language), rule);
        assertThat(rule).isEqualTo(alike == null ? rule : alike);
    }

    @Test
    void a_rule_is_one_sentence_however_often_it_is_asked() {
        GeneratedRules.law(CASES / 2, given -> {
            var rule = given.rule(ONE);
            assertThat(rule.said(ONE)).isEqualTo(rule.said(ONE));
            assertThat(rule.said(ONE).vi()).endsWith(".").doesNotContain("null", "%s");
        });
    }

    /// The same rule but for one thing.
    private static Rule changed(Rule rule, GeneratedRules given) {
        return switch (rule) {
            case Threshold threshold -> changed(threshold, given);
            case Steps steps -> changed(steps, given);
            case States states -> changed(states, given);
            case Proportional proportional -> changed(proportional, given);
            case Deduction deduction -> changed(deduction, given);
            case Checklist checklist -> new Checklist(changedParts(checklist.parts(), given));
            case Judgement judgement -> changed(judgement, given);
        };
    }

    private static Rule changed(Threshold rule, GeneratedRules given) {
        return switch (given.next(3)) {
            case 0 -> new Threshold(changed(rule.measure(), given), rule.test(), rule.limit());
            case 1 -> new Threshold(rule.measure(), rule.test(), rule.limit().plus(HAIR));
            default -> new Threshold(rule.measure(), other(rule.test(), given), rule.limit());
        };
    }

    private static Side other(Side test, GeneratedRules given) {
        return given.one(Stream.of(Side.values()).filter(other -> other != test).toList());
    }

    private static Rule changed(Steps rule, GeneratedRules given) {
        if (given.next(4) == 0) {
            return new Steps(changed(rule.measure(), given), rule.steps());
        }
        var at = given.next(rule.steps().size());
        var steps = new ArrayList<>(rule.steps());
        steps.set(at, changed(steps.get(at), given));
        return new Steps(rule.measure(), steps);
    }

    private static Step changed(Step step, GeneratedRules given) {
        return switch (given.next(4)) {
            case 0 -> new Step(step.from().minus(HAIR), step.below(), step.points(), step.law());
            case 1 -> new Step(step.from(), Optional.of(step.from().plus(HAIR)), step.points(), step.law());
            case 2 -> new Step(step.from(), step.below(), changed(step.points()), step.law());
            default -> new Step(step.from(), step.below(), step.points(), List.of(new Citation("1/QĐ-THỬ", "Điều 2")));
        };
    }

    private static Optional<Points> changed(Optional<Points> points) {
        return points.isEmpty() ? Optional.of(Points.ZERO) : points.map(worth -> worth.plus(Points.of("0.000000001")));
    }

    private static Rule changed(States rule, GeneratedRules given) {
        var at = given.next(rule.states().size());
        var states = new ArrayList<>(rule.states());
        var state = states.get(at);
        states.set(
                at,
                given.next(2) == 0
                        ? new State(state.name(), OTHER, state.worth())
                        : new State(state.name(), state.label(), other(state.worth())));
        return new States(rule.input(), states);
    }

    private static Worth other(Worth worth) {
        return switch (worth) {
            case Worth.Earned ignored -> Worth.NotTold.IT;
            case Worth.NotTold ignored -> Worth.NotApplicable.IT;
            case Worth.NotApplicable ignored -> new Worth.Earned(Points.ZERO);
        };
    }

    private static Rule changed(Proportional rule, GeneratedRules given) {
        return switch (given.next(3)) {
            case 0 -> new Proportional(changed(rule.measure(), given), rule.fullAt(), rule.floor());
            case 1 -> new Proportional(rule.measure(), moved(rule.fullAt()), rule.floor());
            default -> new Proportional(rule.measure(), rule.fullAt(), moved(rule.floor()));
        };
    }

    private static Optional<Share> moved(Optional<Share> limit) {
        return limit.isEmpty() ? Optional.of(Share.ONE) : limit.map(HAIR::plus);
    }

    private static Rule changed(Deduction rule, GeneratedRules given) {
        return switch (given.next(3)) {
            case 0 -> new Deduction(changed(rule.measure(), given), rule.each(), rule.knownUpTo());
            case 1 -> new Deduction(rule.measure(), rule.each().plus(Points.of("0.000000001")), rule.knownUpTo());
            default -> new Deduction(rule.measure(), rule.each(), moved(rule.knownUpTo()));
        };
    }

    private static List<Checklist.Part> changedParts(List<Checklist.Part> parts, GeneratedRules given) {
        var at = given.next(parts.size());
        var label = given.next(2) == 0;
        return IntStream.range(0, parts.size())
                .mapToObj(index -> index == at ? changed(parts.get(index), label) : parts.get(index))
                .toList();
    }

    private static Checklist.Part changed(Checklist.Part part, boolean label) {
        return label
                ? new Checklist.Part(part.name(), OTHER, part.points())
                : new Checklist.Part(part.name(), part.label(), part.points().plus(ONE));
    }

    private static Rule changed(Judgement rule, GeneratedRules given) {
        return rule.allowed().isEmpty() || given.next(2) == 0
                ? new Judgement(Stream.concat(rule.allowed().stream(), Stream.of(Points.of("0.123456789")))
                        .toList())
                : new Judgement(rule.allowed().subList(1, rule.allowed().size()));
    }

    private static Measure changed(Measure measure, GeneratedRules given) {
        return switch (given.next(4)) {
            case 0 -> new Measure(OTHER, measure.unit(), measure.by(), measure.allowed());
            case 1 -> new Measure(measure.label(), measure.unit(), measure.by(), changed(measure.allowed()));
            case 2 -> new Measure(measure.label(), measure.unit(), changed(measure.by()), measure.allowed());
            default ->
                new Measure(
                        measure.label(),
                        measure.unit(),
                        new Operation(given.one(List.of(Sign.values())), measure.by(), new Constant(Share.of(7))),
                        measure.allowed());
        };
    }

    /// Narrower, so that it differs also where it is only one of two.
    private static Allowed changed(Allowed allowed) {
        return allowed.whole()
                ? new Allowed(
                        allowed.least().map(Share.ONE::plus).or(() -> Optional.of(Share.ONE)), allowed.most(), true)
                : new Allowed(allowed.least(), allowed.most(), true);
    }

    private static Expression changed(Expression by) {
        return switch (by) {
            case Named named ->
                new Named(new Input(
                        named.input().name(),
                        OTHER,
                        named.input().unit(),
                        named.input().allowed()));
            case Constant constant -> new Constant(constant.value().plus(HAIR));
            case Operation operation ->
                operation.left().equals(operation.right())
                        ? new Operation(operation.sign(), changed(operation.left()), operation.right())
                        : new Operation(operation.sign(), operation.right(), operation.left());
        };
    }
}
