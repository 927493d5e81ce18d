package parindex.core.points.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;
import static parindex.core.points.rule.RuleFixture.unknownStep;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.Threshold;

@Tag("R-09")
class AllowedPointsTest {
    private static final Points HALF = Points.of("0.5");
    private static final Points ONE = Points.of("1");

    private static List<String> allowed(Rule rule, Points max) {
        return AllowedPoints.of(rule, max).steps().stream()
                .map(Points::toString)
                .toList();
    }

    @Test
    void points_between_the_steps_of_the_rule_are_refused() {
        var ladder = AllowedPoints.of(steps(step(1, "0.25"), step(2, "0.5")), HALF);

        assertThat(ladder.refusal(Points.of("0.3")).map(Text::vi))
                .contains("Không thể cho 0,3 điểm ở mục này; chỉ được: 0; 0,25; 0,5.");
        assertThat(ladder.refusal(Points.of("0.25"))).isEmpty();
    }

    @Test
    void every_kind_of_rule_tells_what_it_can_give() {
        assertThat(allowed(new Threshold(RATE, Side.AT_LEAST, percent("50")), HALF))
                .containsExactly("0", "0.5");
        assertThat(allowed(new Deduction(COUNT, Points.of("0.4"), Optional.empty()), ONE))
                .containsExactly("0", "0.2", "0.6", "1");
        assertThat(allowed(
                        new Checklist(List.of(
                                new Checklist.Part("a", Text.same("a"), Points.of("0.2")),
                                new Checklist.Part("b", Text.same("b"), Points.of("0.3")))),
                        HALF))
                .containsExactly("0", "0.2", "0.3", "0.5");
        assertThat(allowed(new Judgement(List.of(HALF, Points.ZERO)), ONE)).containsExactly("0", "0.5");
    }

    @Test
    void where_the_rule_is_continuous_or_not_told_anything_up_to_the_maximum_may_be_given() {
        var open = AllowedPoints.of(proportional(RATE, "50"), ONE);

        assertThat(open.refusal(Points.of("0.123"))).isEmpty();
        assertThat(open.refusal(Points.of("1.01")).map(Text::vi))
                .contains("Không thể cho 1,01 điểm ở mục này; chỉ được: từ 0 đến 1.");
        assertThat(allowed(steps(step(1, "0.5"), unknownStep(2)), ONE)).isEmpty();
    }
}
