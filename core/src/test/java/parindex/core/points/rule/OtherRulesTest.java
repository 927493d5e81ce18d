package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.count;
import static parindex.core.points.rule.RuleFixture.exact;
import static parindex.core.points.rule.RuleFixture.obstacle;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award.Judged;

/// Deduction, checklist and judgement.
@Tag("R-01")
class OtherRulesTest {
    private static final Points ONE = Points.of("1");
    private static final Rule QUARTER_EACH = new Deduction(COUNT, Points.of("0.25"), Optional.empty());
    private static final Rule PLAN_AND_REPORT = new Checklist(List.of(
            new Checklist.Part("plan", Text.same("kế hoạch"), Points.of("0.5")),
            new Checklist.Part("report", Text.same("báo cáo"), Points.of("0.5"))));

    @Test
    void each_case_takes_its_points_and_never_more_than_there_are() {
        assertThat(exact(QUARTER_EACH.award(count(0), ONE))).isEqualTo(Share.of(1));
        assertThat(exact(QUARTER_EACH.award(count(1), ONE))).isEqualTo(Share.of("0.75"));
        assertThat(exact(QUARTER_EACH.award(count(9), ONE))).isEqualTo(Share.ZERO);
    }

    @Test
    void beyond_what_the_source_tells_a_deduction_is_not_guessed() {
        var rule = new Deduction(COUNT, Points.of("0.25"), Optional.of(Share.of(1)));

        assertThat(exact(rule.award(count(1), ONE))).isEqualTo(Share.of("0.75"));
        assertThat(obstacle(rule.award(count(2), ONE)).said().vi())
                .isEqualTo("Nguồn không nêu mức trừ khi nhiều hơn 1.");
    }

    @Test
    void a_deduction_of_nothing_is_a_fault() {
        assertThat(new Deduction(COUNT, Points.ZERO, Optional.empty()).faults(ONE))
                .hasSize(1);
    }

    @Test
    void every_part_of_a_checklist_earns_its_points() {
        var facts = Facts.of("plan", Share.ONE).and("report", Share.ZERO);

        assertThat(exact(PLAN_AND_REPORT.award(facts, ONE))).isEqualTo(Share.of("0.5"));
        assertThat(PLAN_AND_REPORT.award(facts, ONE).because().said().vi()).contains("Đạt 1/2 nội dung: kế hoạch.");
    }

    @Test
    void a_checklist_that_does_not_add_up_to_the_maximum_is_a_fault() {
        assertThat(PLAN_AND_REPORT.faults(ONE)).isEmpty();
        assertThat(PLAN_AND_REPORT.faults(Points.of("2"))).hasSize(1);
    }

    @Test
    void a_part_that_nobody_answered_is_missing_and_not_unfulfilled() {
        assertThat(obstacle(PLAN_AND_REPORT.award(Facts.of("plan", Share.ONE), ONE)))
                .isInstanceOf(Obstacle.Missing.class);
    }

    @Test
    void judgement_waits_for_the_appraiser() {
        assertThat(new Judgement(List.of()).award(Facts.NONE, ONE))
                .isInstanceOfSatisfying(
                        Judged.class, judged -> assertThat(judged.set()).isEmpty());
    }

    @Test
    void the_points_of_the_appraiser_are_taken_as_they_are() {
        assertThat(new Judgement(List.of())
                        .award(Facts.of(Judgement.POINTS, Share.of("0.75")), ONE)
                        .points())
                .contains(Share.of("0.75"));
    }

    @Test
    @Tag("R-09")
    void an_appraiser_cannot_give_points_between_the_steps_or_above_the_maximum() {
        var rule = new Judgement(List.of(Points.ZERO, Points.of("0.25"), Points.of("0.5")));

        assertThat(obstacle(rule.award(Facts.of(Judgement.POINTS, Share.of("0.3")), ONE))
                        .said()
                        .vi())
                .contains("0, 0.25, 0.5");
        assertThat(obstacle(rule.award(Facts.of(Judgement.POINTS, Share.of("1.5")), ONE)))
                .isInstanceOf(Obstacle.OutOfRange.class);
    }
}
