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
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleFixture;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

@Tag("R-10")
class RuleTableTest {
    private static final Points TWO = Points.of("2");

    @Test
    void a_threshold_has_two_lines() {
        var rule = new Threshold(RATE, Side.AT_LEAST, percent("80"));
        assertThat(lines(rule)).containsExactly("từ 80 % trở lên: 2 điểm", "nếu không: 0 điểm");
    }

    @Test
    void a_step_whose_points_nobody_tells_says_so() {
        assertThat(lines(steps(step(0, "0"), unknownStep(1), step(2, "2"))))
                .containsExactly("0: 0 điểm", "1: chưa rõ điểm", "từ 2 trở lên: 2 điểm");
    }

    @Test
    void figures_below_the_lowest_step_earn_nothing() {
        assertThat(lines(steps(step(3, "1")))).containsExactly("dưới 3: 0 điểm", "từ 3 trở lên: 1 điểm");
    }

    @Test
    @Tag("R-03")
    void a_hole_between_two_steps_is_a_line_of_its_own() {
        var low = new Steps.Step(percent("50"), Optional.of(percent("70")), Optional.of(Points.of("1")), List.of());
        var high = new Steps.Step(percent("90"), Optional.of(TWO));
        assertThat(lines(new Steps(RATE, List.of(low, high))))
                .containsExactly(
                        "dưới 50 %: 0 điểm",
                        "từ 50 % đến dưới 70 %: 1 điểm",
                        "từ 70 % đến dưới 90 %: không có bậc nào",
                        "từ 90 % trở lên: 2 điểm");
    }

    @Test
    void proportion_says_how_it_grows() {
        assertThat(lines(proportional(RATE, "50")))
                .containsExactly("dưới 50 %: số liệu ÷ 50 % × 2 điểm", "từ 50 % trở lên: 2 điểm");
    }

    @Test
    void proportion_has_its_floor() {
        var rule = new Proportional(RATE, Optional.of(percent("50")), Optional.of(percent("25")));
        assertThat(lines(rule))
                .containsExactly(
                        "dưới 25 %: 0 điểm",
                        "từ 25 % đến dưới 50 %: số liệu ÷ 50 % × 2 điểm", "từ 50 % trở lên: 2 điểm");
    }

    @Test
    void a_deduction_counts_down_to_nothing() {
        assertThat(lines(new Deduction(COUNT, Points.of("1"), Optional.empty())))
                .containsExactly("0: 2 điểm", "1: 1 điểm", "từ 2 trở lên: 0 điểm");
    }

    @Test
    void a_deduction_stops_where_the_source_stops() {
        assertThat(lines(new Deduction(COUNT, Points.of("0.5"), Optional.of(Share.ONE))))
                .containsExactly("0: 2 điểm", "1: 1,5 điểm", "từ 2 trở lên: chưa rõ điểm");
    }

    @Test
    void a_small_deduction_is_not_counted_to_the_end() {
        assertThat(lines(new Deduction(COUNT, Points.of("0.01"), Optional.empty())))
                .hasSize(9)
                .last()
                .isEqualTo("mỗi trường hợp nữa: trừ 0,01 điểm, không dưới 0");
    }

    @Test
    void states_parts_and_allowed_points_are_lines() {
        var built = new States.State("built", Text.same("đã có"), Optional.of(TWO));
        var part = new Checklist.Part("plan", Text.same("kế hoạch"), TWO);
        assertThat(lines(new States(RuleFixture.input("s", Input.BARE, Input.Allowed.ANY), List.of(built))))
                .containsExactly("đã có: 2 điểm");
        assertThat(lines(new Checklist(List.of(part)))).containsExactly("kế hoạch: 2 điểm");
        assertThat(lines(new Judgement(List.of(Points.ZERO, TWO)))).hasSize(2);
        assertThat(lines(new Judgement(List.of()))).containsExactly("người thẩm định cho: từ 0 đến 2 điểm");
    }

    private static List<String> lines(Rule rule) {
        return RuleTable.of(rule, TWO).rows().stream()
                .map(row -> row.when().vi() + ": " + row.worth().vi())
                .toList();
    }
}
