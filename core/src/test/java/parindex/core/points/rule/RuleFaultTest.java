package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.input;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;
import static parindex.core.points.rule.RuleFixture.unknownStep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.RuleFault.Kind;
import parindex.core.points.rule.Steps.Step;

/// What is said of rules that cannot be right: gaps, overlaps, steps that no figure reaches, all at once.
@Tag("R-03")
class RuleFaultTest {
    private static final Points TWO = Points.of("2");

    private static Step band(String from, String below, String points) {
        return new Step(percent(from), Optional.of(percent(below)), Optional.of(Points.of(points)), List.of());
    }

    private static Step from(String from, String points) {
        return new Step(percent(from), Optional.of(Points.of(points)));
    }

    private static Step stretch(long from, long below, String points) {
        return new Step(Share.of(from), Optional.of(Share.of(below)), Optional.of(Points.of(points)), List.of());
    }

    private static Steps rates(Step... steps) {
        return new Steps(RATE, Arrays.asList(steps));
    }

    private static List<Tuple> faults(Rule rule) {
        return rule.faults(TWO).stream()
                .map(fault -> tuple(fault.kind(), fault.said().vi()))
                .toList();
    }

    @Test
    void bands_from_90_and_from_50_to_70_leave_out_70_to_90() {
        var rule = rates(from("90", "2"), band("50", "70", "1"));

        assertThat(rule.faults(TWO))
                .containsExactly(new RuleFault(
                        Kind.GAP,
                        new Text(
                                "Thiếu khoảng từ 70 % đến dưới 90 %.",
                                "No step for figures from 70 % to below 90 %.")));
    }

    @Test
    void below_the_lowest_step_nothing_is_missing() {
        assertThat(faults(rates(from("90", "2"), from("50", "1")))).isEmpty();
    }

    @Test
    void a_last_step_that_ends_leaves_out_what_lies_beyond() {
        assertThat(faults(rates(band("50", "90", "1"))))
                .containsExactly(tuple(Kind.GAP, "Thiếu khoảng từ 90 % trở lên."));
        assertThat(faults(rates(band("50", "100", "1")))).containsExactly(tuple(Kind.GAP, "Thiếu mức 100 %."));
        assertThat(faults(rates(band("50", "101", "1")))).isEmpty();
    }

    @Test
    void between_two_counts_there_is_no_gap_without_a_whole_number() {
        assertThat(faults(steps(stretch(0, 2, "0"), step(2, "1")))).isEmpty();
        assertThat(faults(steps(stretch(0, 2, "0"), step(3, "1")))).containsExactly(tuple(Kind.GAP, "Thiếu mức 2."));
        assertThat(faults(new Steps(
                        COUNT,
                        List.of(
                                new Step(Share.ZERO, Optional.of(Share.of("2.2")), Optional.of(Points.ZERO), List.of()),
                                new Step(Share.of("2.8"), Optional.of(TWO))))))
                .isEmpty();
    }

    @Test
    void an_end_where_the_next_step_begins_says_nothing() {
        assertThat(steps(stretch(0, 2, "0"), step(2, "1"))).isEqualTo(steps(step(0, "0"), step(2, "1")));
    }

    @Test
    void figures_that_two_steps_claim_are_named() {
        assertThat(faults(rates(band("50", "80", "1"), from("70", "2"))))
                .containsExactly(tuple(Kind.OVERLAP, "Hai bậc cùng nhận khoảng từ 70 % đến dưới 80 %."));
        assertThat(faults(steps(stretch(0, 3, "1"), step(2, "2"))))
                .containsExactly(tuple(Kind.OVERLAP, "Hai bậc cùng nhận mức 2."));
    }

    @Test
    void a_step_that_no_figure_reaches_is_named() {
        assertThat(faults(rates(from("50", "1"), from("104", "2"))))
                .containsExactly(tuple(
                        Kind.UNREACHABLE,
                        "Không số liệu nào rơi vào bậc từ 104 % trở lên: số liệu chỉ được từ 0 % đến 100 %."));
        assertThat(faults(new Steps(
                        COUNT,
                        List.of(
                                new Step(Share.of("2.2"), Optional.of(Points.ZERO)),
                                new Step(Share.of("2.8"), Optional.of(TWO))))))
                .containsExactly(tuple(
                        Kind.UNREACHABLE,
                        "Không số liệu nào rơi vào bậc từ 2,2 đến dưới 2,8: số liệu chỉ được từ 0, số nguyên."));
    }

    @Test
    void a_step_that_ends_before_it_begins_is_turned_round() {
        assertThat(faults(rates(band("50", "40", "1"), from("60", "2"))))
                .contains(tuple(Kind.UNSOUND, "Bậc từ 50 % không thể kết thúc ở 40 %."));
    }

    @Test
    void all_faults_of_a_ladder_are_told_at_once() {
        var rule = rates(band("0", "60", "0"), band("50", "70", "1"), from("90", "3"), from("110", "2"));

        assertThat(faults(rule))
                .extracting(fault -> fault.toList().getFirst())
                .containsExactly(Kind.OVERLAP, Kind.GAP, Kind.UNREACHABLE, Kind.UNSOUND);
    }

    @Test
    void a_condition_that_always_holds_decides_nothing() {
        assertThat(faults(new Threshold(RATE, Side.AT_LEAST, Share.ZERO)))
                .containsExactly(tuple(
                        Kind.UNREACHABLE,
                        "Điều kiện từ 0 % trở lên lúc nào cũng đạt: số liệu chỉ được từ 0 % đến 100 %."));
        assertThat(faults(new Threshold(COUNT, Side.LESS_THAN, Share.ZERO)))
                .containsExactly(
                        tuple(Kind.UNREACHABLE, "Mức 0 không bao giờ đạt được: số liệu chỉ được từ 0, số nguyên."));
    }

    @Test
    void what_the_inputs_cannot_make_is_out_of_reach_too() {
        var few = input("a", Input.BARE, new Allowed(Optional.of(Share.ZERO), Optional.of(Share.of(3)), true));
        var twice = new Expression.Operation(
                Expression.Sign.TIMES, new Expression.Named(few), new Expression.Constant(Share.of(2)));
        var measure = new Measure(Text.same("gấp đôi"), Input.BARE, twice, Allowed.ANY);

        assertThat(faults(new Threshold(measure, Side.AT_LEAST, Share.of(7))))
                .containsExactly(tuple(
                        Kind.UNREACHABLE, "Mức 7 không bao giờ đạt được: số liệu chỉ được từ 0 đến 6, số nguyên."));
    }

    @Test
    void limits_of_a_proportion_lie_within_what_is_allowed() {
        var beyond = new Proportional(RATIO, Optional.of(percent("120")), Optional.of(percent("-10")));

        assertThat(faults(beyond))
                .extracting(fault -> fault.toList().getFirst())
                .containsExactly(Kind.UNREACHABLE, Kind.UNREACHABLE);
    }

    @Test
    void a_deduction_is_known_up_to_a_number_of_cases_that_can_come_out() {
        assertThat(faults(new Deduction(COUNT, Points.ZERO, Optional.of(Share.of(-1)))))
                .extracting(fault -> fault.toList().getFirst())
                .containsExactly(Kind.UNSOUND, Kind.UNREACHABLE);
    }

    @Test
    void a_figure_that_can_never_be_given_is_named() {
        var none = new Allowed(Optional.of(Share.of(2)), Optional.of(Share.ONE), false);
        var measure = Measure.of(input("n", Input.BARE, none));

        assertThat(faults(new Threshold(measure, Side.AT_LEAST, Share.ONE)))
                .containsExactly(tuple(Kind.UNREACHABLE, "Không có số liệu nào hợp lệ: số liệu n."));
        assertThat(faults(new Deduction(measure, Points.of("1"), Optional.empty())))
                .hasSize(1);
    }

    @Test
    void a_choice_of_nothing_is_no_rule() {
        assertThat(faults(new Checklist(List.of())))
                .containsExactly(tuple(Kind.UNSOUND, "Cách tính không có mức nào."));
        assertThat(faults(new States(input("s", Input.BARE, Allowed.ANY), List.of())))
                .hasSize(1);
    }

    @Test
    void a_part_that_takes_points_away_is_unsound() {
        var rule = new Checklist(List.of(
                new Checklist.Part("a", Text.same("a"), Points.of("3")),
                new Checklist.Part("b", Text.same("b"), Points.of("-1"))));

        assertThat(faults(rule)).hasSize(2);
    }

    @Test
    void steps_whose_points_nobody_tells_are_no_gaps() {
        assertThat(faults(steps(step(0, "0"), unknownStep(1), step(3, "2")))).isEmpty();
    }
}
