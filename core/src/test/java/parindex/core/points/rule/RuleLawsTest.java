package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;

/// What holds for every rule, over generated rules and facts from fixed seeds.
@Tag("R-01")
class RuleLawsTest {
    private static final int CASES = 1000;

    @Test
    void an_award_lies_between_nothing_and_the_maximum() {
        var awarded = new ArrayList<RuleKind>();
        GeneratedRules.law(3 * CASES, given -> {
            var max = given.max();
            var rule = given.rule(max);
            rule.award(given.facts(rule), max).points().ifPresent(points -> {
                assertThat(points).isBetween(Share.ZERO, max.share());
                awarded.add(rule.kind());
            });
        });
        assertThat(awarded).hasSizeGreaterThan(CASES).contains(RuleKind.values());
    }

    @Test
    @Tag("R-08")
    void what_cannot_be_computed_has_a_reason_and_never_points() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.rule(max);
            if (rule.award(given.facts(rule), max) instanceof Award.NotComputable none) {
                assertThat(none.obstacles()).isNotEmpty();
                assertThat(none.points()).isEmpty();
                assertThat(none.said().vi()).startsWith("Chưa tính được. ");
            }
        });
    }

    @Test
    void more_of_a_figure_never_earns_less_where_a_rule_rises_nor_more_where_it_falls() {
        var compared = new ArrayList<Rule>();
        GeneratedRules.law(2 * CASES, given -> {
            var max = given.max();
            var rule = given.measured(max, given.measures()::plain);
            var one = given.facts(rule);
            var other = given.facts(rule);
            var less = figure(one).smaller(figure(other));
            var more = figure(one).larger(figure(other));
            rises(rule).ifPresent(isRising -> {
                var low = rule.award(at(one, less), max).points();
                var high = rule.award(at(one, more), max).points();
                if (low.isPresent() && high.isPresent()) {
                    assertThat(isRising ? low.get() : high.get())
                            .isLessThanOrEqualTo(isRising ? high.get() : low.get());
                    compared.add(rule);
                }
            });
        });
        assertThat(compared).hasSizeGreaterThan(CASES);
    }

    private static Share figure(Facts facts) {
        var name = facts.given().keySet().iterator().next();
        return facts.figure(name).orElseThrow();
    }

    private static Facts at(Facts facts, Share figure) {
        return Facts.of(facts.given().keySet().iterator().next(), figure);
    }

    /// Whether more of the figure helps, nothing where the rule does not say.
    private static Optional<Boolean> rises(Rule rule) {
        return switch (rule) {
            case Threshold threshold -> Optional.of(threshold.test().isUpward());
            case Steps steps -> Optional.of(true).filter(ignored -> isSorted(steps));
            case Proportional ignored -> Optional.of(true);
            case Deduction ignored -> Optional.of(false);
            case States ignored -> Optional.empty();
            case Checklist ignored -> Optional.empty();
            case Judgement ignored -> Optional.empty();
        };
    }

    private static boolean isSorted(Steps rule) {
        List<Points> known =
                rule.steps().stream().flatMap(step -> step.points().stream()).toList();
        return known.equals(known.stream().sorted(Comparator.naturalOrder()).toList());
    }

    @Test
    void settling_moves_points_by_less_than_one_unit_of_the_last_digit() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.rule(max);
            rule.award(given.facts(rule), max)
                    .points()
                    .ifPresent(points -> assertThat(
                                    points.minus(Rounding.cut(4).settle(points).share()))
                            .isBetween(Share.ZERO, Share.of("0.0001")));
        });
    }

    @Test
    @Tag("R-07")
    void every_award_says_its_result() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.rule(max);
            var award = rule.award(given.facts(rule), max);
            award.points().ifPresent(ignored -> assertThat(award.said().vi()).contains("Kết quả: "));
        });
    }
}
