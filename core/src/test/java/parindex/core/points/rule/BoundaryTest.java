package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.count;
import static parindex.core.points.rule.RuleFixture.input;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.ratio;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;
import static parindex.core.points.rule.RuleFixture.unknownStep;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Boundary.AtFigure;
import parindex.core.points.rule.Steps.Step;

/// What the examples of a rule have to try.
@Tag("R-06")
class BoundaryTest {
    private static final Points TWO = Points.of("2");

    private static List<String> said(Rule rule) {
        return rule.boundaries(TWO).stream()
                .map(boundary -> boundary.said().vi())
                .toList();
    }

    @Test
    void a_threshold_is_tried_at_its_limit() {
        var rule = new Threshold(RATIO, Side.AT_LEAST, percent("50"));

        assertThat(rule.boundaries(TWO)).containsExactly(new AtFigure(RATIO, percent("50")));
        assertThat(said(rule)).containsExactly("Tỷ lệ hồ sơ đúng hạn: đúng 50 %");
    }

    @Test
    void a_case_beside_the_limit_does_not_try_it() {
        var limit = new AtFigure(RATIO, percent("50"));

        assertThat(limit.isTriedBy(ratio(310, 620))).isTrue();
        assertThat(limit.isTriedBy(ratio(311, 620))).isFalse();
        assertThat(limit.isTriedBy(ratio(0, 0))).isFalse();
        assertThat(limit.isTriedBy(Facts.NONE)).isFalse();
    }

    @Test
    void steps_are_tried_where_their_points_change() {
        assertThat(said(steps(step(0, "0"), step(1, "1"), unknownStep(2), step(3, "2"))))
                .containsExactly("số liệu n: đúng 1", "số liệu n: đúng 2", "số liệu n: đúng 3");
    }

    @Test
    void a_step_that_earns_the_same_as_the_one_below_changes_nothing() {
        assertThat(said(steps(step(0, "0"), step(1, "1"), step(2, "1")))).containsExactly("số liệu n: đúng 1");
    }

    @Test
    void the_end_of_a_step_that_leaves_a_gap_is_tried() {
        var band = new Step(percent("50"), Optional.of(percent("70")), Optional.of(Points.of("1")), List.of());
        var top = new Step(percent("90"), Optional.of(TWO));

        assertThat(said(new Steps(RATE, List.of(band, top))))
                .containsExactly("số liệu rate: đúng 50 %", "số liệu rate: đúng 70 %", "số liệu rate: đúng 90 %");
    }

    @Test
    void a_proportion_is_tried_at_its_floor_and_where_it_is_full() {
        var rule = new Proportional(RATE, Optional.of(percent("80")), Optional.of(percent("40")));

        assertThat(said(rule)).containsExactly("số liệu rate: đúng 40 %", "số liệu rate: đúng 80 %");
        assertThat(said(new Proportional(RATE, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_deduction_is_tried_at_the_first_case_and_where_nothing_is_left() {
        assertThat(said(new Deduction(COUNT, Points.of("0.75"), Optional.empty())))
                .containsExactly("số liệu n: đúng 1", "số liệu n: đúng 3");
        assertThat(said(new Deduction(COUNT, Points.of("0.75"), Optional.of(Share.of(2)))))
                .containsExactly("số liệu n: đúng 1", "số liệu n: đúng 2");
    }

    @Test
    void every_state_is_tried() {
        var states = new States(
                input("state", Input.BARE, Allowed.ANY),
                List.of(
                        new States.State("none", Text.same("chưa có"), Optional.of(Points.ZERO)),
                        new States.State("idle", Text.same("không phát sinh"), States.Worth.NotApplicable.IT)));

        assertThat(said(states)).containsExactly("số liệu state: chưa có", "số liệu state: không phát sinh");
        assertThat(states.boundaries(TWO).getLast().isTriedBy(Facts.state("state", "idle")))
                .isTrue();
        assertThat(states.boundaries(TWO).getLast().isTriedBy(Facts.state("state", "none")))
                .isFalse();
    }

    @Test
    void a_checklist_is_tried_with_all_parts_and_with_none() {
        var rule = new Checklist(List.of(
                new Checklist.Part("a", Text.same("a"), Points.of("1")),
                new Checklist.Part("b", Text.same("b"), Points.of("1"))));
        var all = Facts.of("a", Share.ONE).and("b", Share.ONE);

        assertThat(said(rule)).containsExactly("đạt mọi nội dung", "không đạt nội dung nào");
        assertThat(rule.boundaries(TWO)).first().matches(boundary -> boundary.isTriedBy(all));
        assertThat(rule.boundaries(TWO)).last().matches(boundary -> !boundary.isTriedBy(all));
    }

    @Test
    void an_appraisal_has_no_boundary() {
        assertThat(new Judgement(List.of(Points.ZERO, TWO)).boundaries(TWO)).isEmpty();
    }

    @Test
    void an_example_to_begin_with_lies_on_the_boundary() {
        assertThat(proportional(RATIO, "50").boundaries(TWO).getFirst().example())
                .contains(ratio(50, 100));
        assertThat(new AtFigure(RATIO, Share.ONE.dividedBy(Share.of(3))).example())
                .contains(ratio(100, 300));
        assertThat(new AtFigure(COUNT, Share.of(3)).example()).contains(count(3));
    }
}
