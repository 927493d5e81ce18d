package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Need.Appraise;
import parindex.core.points.rule.Need.CannotBeReached;
import parindex.core.points.rule.Need.Figure;
import parindex.core.points.rule.Need.Fulfil;
import parindex.core.points.rule.Need.OneOf;
import parindex.core.points.rule.Need.Reached;

/// From points back to what earns them and forward again, over generated rules of all kinds.
@Tag("U-02")
class InverseLawsTest {
    private static final int CASES = 1000;
    private static final Share HAIR = Share.of("0.0001");

    /// The facts that a need asks for, nothing where a strict limit or several inputs leave it open.
    private static Optional<Facts> met(Need need, Facts facts) {
        return switch (need) {
            case Reached ignored -> Optional.of(facts);
            case CannotBeReached ignored -> Optional.empty();
            case OneOf states ->
                Optional.of(Facts.state(
                        states.input().name(), states.states().getFirst().name()));
            case Fulfil parts ->
                Optional.of(parts.parts().stream()
                        .reduce(facts, (all, part) -> all.and(part.name(), Share.ONE), (one, other) -> other));
            case Appraise points ->
                Optional.of(Facts.of(
                        Judgement.POINTS,
                        points.allowed().stream().map(Points::share).findFirst().orElse(points.least())));
            case Figure figure ->
                figure.measure().inputs().stream()
                        .flatMap(input -> solved(figure, facts, input).stream())
                        .findFirst();
        };
    }

    private static Optional<Facts> solved(Figure need, Facts facts, Input input) {
        var hair = need.test().isUpward() ? HAIR : HAIR.negated();
        var isStrict = need.test() == Side.MORE_THAN || need.test() == Side.LESS_THAN;
        var limit =
                isStrict && !need.measure().attainable().whole() ? need.limit().plus(hair) : need.limit();
        var test = need.test().isUpward() ? Side.AT_LEAST : Side.AT_MOST;
        return need.measure()
                .solve(facts, input, isStrict && limit.equals(need.limit()) ? need.test() : test, limit)
                .map(value -> facts.and(input.name(), value))
                .filter(moved ->
                        need.measure().value(moved).filter(need::isMetBy).isPresent());
    }

    @Test
    void what_is_needed_earns_what_was_asked_for() {
        var met = new ArrayList<RuleKind>();
        GeneratedRules.law(3 * CASES, given -> {
            var max = given.max();
            var rule = given.rule(max);
            var facts = given.facts(rule);
            var wanted = given.wanted(max);
            met(rule.need(facts, wanted, max), facts).ifPresent(moved -> {
                assertThat(rule.award(moved, max).points())
                        .hasValueSatisfying(points -> assertThat(points).isGreaterThanOrEqualTo(wanted));
                met.add(rule.kind());
            });
        });
        assertThat(met).hasSizeGreaterThan(CASES).contains(RuleKind.values());
    }

    @Test
    void a_plain_figure_earns_exactly_what_the_need_says() {
        var met = new ArrayList<Share>();
        GeneratedRules.law(2 * CASES, given -> {
            var max = given.max();
            var rule = given.measured(max, given.measures()::plain);
            var facts = given.facts(rule);
            var need = rule.need(facts, given.wanted(max), max);
            if (need instanceof Figure figure) {
                met(need, facts).ifPresent(moved -> {
                    assertThat(rule.award(moved, max).points()).contains(figure.earns());
                    met.add(figure.earns());
                });
            }
        });
        assertThat(met).hasSizeGreaterThan(CASES / 2);
    }

    @Test
    void a_proportion_reaches_exactly_the_points_that_were_asked_for() {
        var exact = new ArrayList<Share>();
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var measure = given.measures().rate();
            var full = Share.of(1 + given.next(100)).dividedBy(Share.of(100));
            var rule = new Proportional(measure, Optional.of(full), Optional.empty());
            var wanted = given.wanted(max);
            var name = measure.inputs().getFirst().name();
            if (rule.need(Facts.of(name, Share.ZERO), wanted, max) instanceof Figure figure) {
                assertThat(rule.award(Facts.of(name, figure.limit()), max).points())
                        .contains(wanted);
                exact.add(wanted);
            }
        });
        assertThat(exact).hasSize(CASES);
    }

    @Test
    void the_next_points_lie_above_the_present_ones_and_can_be_reached() {
        GeneratedRules.law(2 * CASES, given -> {
            var max = given.max();
            var rule = given.rule(max);
            var facts = given.facts(rule);
            var present = rule.award(facts, max).points().orElse(Share.ZERO);
            rule.nextAbove(facts, max).ifPresent(next -> {
                assertThat(next).isGreaterThan(present).isLessThanOrEqualTo(max.share());
                assertThat(rule.need(facts, next, max)).isNotInstanceOf(CannotBeReached.class);
            });
        });
    }

    @Test
    void nothing_that_can_be_earned_lies_between_the_present_and_the_next_points() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.next(3) == 0
                    ? given.rule(given.one(List.of(RuleKind.STATES, RuleKind.CHECKLIST)), max, given.measures()::count)
                    : given.rule(
                            given.one(List.of(RuleKind.THRESHOLD, RuleKind.STEPS, RuleKind.DEDUCTION)),
                            max,
                            given.measures()::count);
            var facts = given.facts(rule);
            var award = rule.award(facts, max).points();
            award.ifPresent(present -> assertThat(rule.nextAbove(facts, max))
                    .isEqualTo(everything(rule)
                            .filter(all -> rule.kind() != RuleKind.CHECKLIST || keeps(all, facts))
                            .flatMap(all -> rule.award(all, max).points().stream())
                            .filter(present::isLessThan)
                            .min(Comparator.naturalOrder())));
        });
    }

    @Test
    void what_cannot_be_reached_is_reached_by_no_whole_numbers() {
        var never = new ArrayList<Rule>();
        GeneratedRules.law(2 * CASES, given -> {
            var max = given.max();
            var rule = given.measured(max, given.measures()::small);
            var facts = given.facts(rule);
            var wanted = given.wanted(max);
            if (rule.need(facts, wanted, max) instanceof CannotBeReached) {
                never.add(rule);
                assertThat(everything(rule).noneMatch(all -> earns(rule, all, max, wanted)))
                        .as(rule.said(max).en() + wanted)
                        .isTrue();
            }
        });
        assertThat(never).hasSizeGreaterThan(CASES / 10);
    }

    @Test
    void a_count_that_can_reach_the_points_is_never_given_up() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.measured(max, given.measures()::count);
            var wanted = given.wanted(max);
            var isGivenUp = rule.need(given.facts(rule), wanted, max) instanceof CannotBeReached;

            assertThat(everything(rule).noneMatch(all -> earns(rule, all, max, wanted)))
                    .as(rule.said(max).en() + wanted)
                    .isEqualTo(isGivenUp);
        });
    }

    @Test
    void no_smaller_number_of_parts_suffices() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.rule(RuleKind.CHECKLIST, max, given.measures()::count);
            var facts = given.facts(rule);
            var wanted = given.wanted(max);
            if (rule.need(facts, wanted, max) instanceof Fulfil need) {
                var fewest = everything(rule)
                        .filter(all -> keeps(all, facts) && earns(rule, all, max, wanted))
                        .mapToLong(all -> fulfilled(all) - fulfilled(facts))
                        .min();
                assertThat(fewest).hasValue(need.parts().size());
            }
        });
    }

    @Test
    void a_solved_count_is_the_nearest_that_suffices() {
        GeneratedRules.law(CASES, given -> {
            var measure = given.measures().small();
            var facts = given.measures().facts(measure);
            var input = given.one(measure.inputs());
            var target = given.measures().limit(measure);
            measure.solve(facts, input, Side.AT_LEAST, target).ifPresent(value -> {
                var enough = GeneratedMeasures.grid(Measure.of(input)).stream()
                        .flatMap(all -> all.figure(input.name()).stream())
                        .filter(tried -> measure.value(facts.and(input.name(), tried))
                                .filter(figure -> figure.isAtLeast(target))
                                .isPresent())
                        .toList();
                assertThat(List.of(enough.getFirst(), enough.getLast())).contains(value);
            });
        });
    }

    private static boolean earns(Rule rule, Facts facts, Points max, Share wanted) {
        return rule.award(facts, max)
                .points()
                .filter(points -> points.isAtLeast(wanted))
                .isPresent();
    }

    private static boolean keeps(Facts all, Facts facts) {
        return facts.given().entrySet().stream()
                .filter(fact -> fact.getValue().equals(new Facts.Figure(Share.ONE)))
                .allMatch(fact ->
                        all.find(fact.getKey()).filter(fact.getValue()::equals).isPresent());
    }

    private static long fulfilled(Facts facts) {
        return facts.given().values().stream()
                .filter(new Facts.Figure(Share.ONE)::equals)
                .count();
    }

    /// All that can be given for a rule over few whole numbers, states or parts.
    private static Stream<Facts> everything(Rule rule) {
        return switch (rule) {
            case Threshold threshold -> GeneratedMeasures.grid(threshold.measure()).stream();
            case Steps steps -> GeneratedMeasures.grid(steps.measure()).stream();
            case Proportional proportional -> GeneratedMeasures.grid(proportional.measure()).stream();
            case Deduction deduction -> GeneratedMeasures.grid(deduction.measure()).stream();
            case States states -> states.states().stream().map(state -> Facts.state("state", state.name()));
            case Checklist checklist -> answers(checklist.parts());
            case Judgement judgement ->
                judgement.allowed().stream().map(points -> Facts.of(Judgement.POINTS, points.share()));
        };
    }

    private static Stream<Facts> answers(List<Checklist.Part> parts) {
        return parts.isEmpty()
                ? Stream.of(Facts.NONE)
                : answers(parts.subList(1, parts.size()))
                        .flatMap(facts -> Stream.of(Share.ZERO, Share.ONE)
                                .map(answer -> facts.and(parts.getFirst().name(), answer)));
    }
}
