package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.count;
import static parindex.core.points.rule.RuleFixture.exact;
import static parindex.core.points.rule.RuleFixture.obstacle;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;
import static parindex.core.points.rule.RuleFixture.unknownStep;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Obstacle;

@Tag("R-01")
class StepsTest {
    private static final Points TWO = Points.of("2");
    private static final Rule INITIATIVES = steps(step(0, "0"), step(1, "1"), unknownStep(2), step(3, "2"));

    @Test
    void one_initiative_of_three_earns_half_the_points() {
        assertThat(exact(INITIATIVES.award(count(1), TWO))).isEqualTo(Share.of(1));
    }

    @Test
    void more_initiatives_than_asked_earn_no_more() {
        assertThat(exact(INITIATIVES.award(count(7), TWO))).isEqualTo(Share.of(2));
    }

    @Test
    void a_step_whose_points_nobody_tells_is_not_guessed() {
        var award = INITIATIVES.award(count(2), TWO);

        assertThat(obstacle(award)).isInstanceOf(Obstacle.NotTold.class);
        assertThat(award.points()).isEmpty();
        assertThat(award.said().vi()).contains("Chưa tính được. Nguồn không nêu số điểm của bậc 2.");
    }

    @Test
    void a_figure_below_the_lowest_step_earns_nothing() {
        assertThat(exact(steps(step(3, "2")).award(count(2), TWO))).isEqualTo(Share.ZERO);
    }

    @Test
    void the_reason_names_the_step_that_was_reached() {
        assertThat(INITIATIVES.award(count(1), TWO).because().said().vi()).contains("Thuộc bậc 1.");
    }

    @Test
    void steps_may_be_written_in_any_order() {
        var turned = steps(step(3, "2"), step(1, "1"), step(0, "0"));

        assertThat(exact(turned.award(count(1), TWO))).isEqualTo(Share.of(1));
    }

    @Test
    void a_step_that_stands_twice_is_a_fault() {
        assertThat(steps(step(1, "1"), step(1, "2")).faults(TWO))
                .extracting(fault -> fault.said().en())
                .containsExactly("The step from 1 stands twice.");
    }

    @Test
    void a_step_that_earns_more_than_the_maximum_is_a_fault() {
        assertThat(steps(step(0, "0"), step(1, "2.5")).faults(TWO))
                .extracting(fault -> fault.said().vi())
                .containsExactly("2,5 điểm nằm ngoài khoảng từ 0 đến 2 điểm.");
    }

    @Test
    void a_ladder_without_steps_is_a_fault() {
        assertThat(new Steps(RuleFixture.COUNT, List.of()).faults(TWO)).hasSize(1);
    }

    @Test
    void a_step_whose_points_are_not_told_is_no_fault() {
        var step = new Steps.Step(Share.of(1), Optional.empty());

        assertThat(steps(step).faults(TWO)).isEmpty();
    }
}
