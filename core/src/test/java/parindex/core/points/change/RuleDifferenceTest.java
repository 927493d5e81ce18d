package parindex.core.points.change;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
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
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.change.RuleDifference.Scored;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleFixture;
import parindex.core.points.rule.States;
import parindex.core.points.rule.States.State;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

@Tag("F-02")
class RuleDifferenceTest {
    private static final Points ONE = Points.of("1");

    private static List<RuleChange> changes(Rule before, Rule after) {
        return RuleDifference.between(new Scored(before, ONE), new Scored(after, ONE));
    }

    private static List<String> said(Rule before, Rule after) {
        return changes(before, after).stream().map(change -> change.said().vi()).toList();
    }

    private static Threshold threshold(Side test, String limit) {
        return new Threshold(RATE, test, percent(limit));
    }

    private static States states(State... states) {
        return new States(RuleFixture.input("state", Input.BARE, Input.Allowed.ANY), List.of(states));
    }

    private static State state(String name, String label, String points) {
        return new State(name, Text.same(label), Optional.of(Points.of(points)));
    }

    @Test
    void equal_rules_have_no_difference() {
        assertThat(changes(proportional(RATIO, "50"), proportional(RATIO, "50.0")))
                .isEmpty();
    }

    @Test
    void a_limit_is_named_with_both_figures() {
        assertThat(said(proportional(RATE, "50"), proportional(RATE, "60")))
                .containsExactly("ngưỡng được điểm tối đa 50 % → 60 %");
        assertThat(said(threshold(Side.AT_LEAST, "50"), threshold(Side.AT_LEAST, "60")))
                .containsExactly("ngưỡng được điểm tối đa 50 % → 60 %");
    }

    @Test
    void the_side_of_a_limit_is_named_as_a_condition() {
        assertThat(said(threshold(Side.AT_LEAST, "50"), threshold(Side.MORE_THAN, "50")))
                .containsExactly("điều kiện được điểm tối đa từ 50 % trở lên → trên 50 %");
    }

    @Test
    void a_limit_that_becomes_known_and_a_new_floor_are_named() {
        var unknown = new Proportional(RATE, Optional.empty(), Optional.empty());
        var known = new Proportional(RATE, Optional.of(Share.ONE), Optional.of(percent("25")));

        assertThat(said(unknown, known))
                .containsExactly("ngưỡng được điểm tối đa chưa rõ → 100 %", "thêm mức tối thiểu 25 %");
        assertThat(said(known, unknown))
                .containsExactly("ngưỡng được điểm tối đa 100 % → chưa rõ", "bỏ mức tối thiểu 25 %");
    }

    @Test
    void points_and_limits_of_a_step_are_named() {
        assertThat(said(steps(step(0, "0"), step(3, "0.5")), steps(step(0, "0"), step(3, "0.75"))))
                .containsExactly("bậc từ 3: 0,5 → 0,75 điểm");
        assertThat(said(steps(step(0, "0"), step(3, "0.5")), steps(step(0, "0"), step(4, "0.5"))))
                .containsExactly("bậc thứ 2: bắt đầu từ 3 → 4");
        assertThat(said(steps(unknownStep(3)), steps(step(3, "1")))).containsExactly("bậc từ 3: chưa rõ → 1 điểm");
    }

    @Test
    void a_new_and_a_missing_step_are_named() {
        var two = steps(step(0, "0"), step(4, "1"));
        var three = steps(step(0, "0"), step(2, "0.5"), step(4, "0.9"));

        assertThat(said(two, three)).containsExactly("bậc từ 4: 1 → 0,9 điểm", "thêm bậc từ 2: 0,5 điểm");
        assertThat(said(three, two)).containsExactly("bỏ bậc từ 2: 0,5 điểm", "bậc từ 4: 0,9 → 1 điểm");
    }

    @Test
    void the_end_and_the_law_of_a_step_are_named() {
        var open = new Steps.Step(Share.ONE, Optional.of(ONE));
        var closed = new Steps.Step(
                Share.ONE, Optional.of(Share.of(5)), Optional.of(ONE), List.of(new Citation("1/QĐ-THỬ", "")));

        assertThat(said(steps(open), steps(closed)))
                .containsExactly("bậc từ 1: đến dưới bậc kế tiếp → 5", "bậc từ 1: căn cứ không có → 1/QĐ-THỬ");
    }

    @Test
    void states_that_are_new_gone_or_earn_another_amount_are_named() {
        var before = states(state("none", "chưa có", "0"), state("built", "đã có", "0.25"));
        var after = states(state("built", "đã có", "0.5"), state("joined", "đã liên thông", "1"));

        assertThat(said(before, after))
                .containsExactly("bỏ “chưa có”: 0 điểm", "“đã có”: 0,25 → 0,5 điểm", "thêm “đã liên thông”: 1 điểm");
    }

    @Test
    void another_name_or_order_of_states_changes_no_award() {
        var before = states(state("none", "chưa", "0"), state("built", "đã có", "1"));
        var after = states(state("built", "đã có", "1"), state("none", "chưa có", "0"));

        assertThat(said(before, after)).containsExactly("tên mức: chưa → chưa có", "thứ tự: none, built → built, none");
        assertThat(changes(before, after)).allMatch(RuleChange::isWording);
    }

    @Test
    void parts_of_a_check_list_a_deduction_and_steps_of_an_appraiser_are_named() {
        assertThat(said(
                        new Checklist(List.of(new Checklist.Part("plan", Text.same("kế hoạch"), ONE))),
                        new Checklist(List.of(new Checklist.Part("plan", Text.same("kế hoạch"), Points.of("2"))))))
                .containsExactly("“kế hoạch”: 1 → 2 điểm");
        assertThat(said(
                        new Deduction(COUNT, Points.of("0.25"), Optional.empty()),
                        new Deduction(COUNT, Points.of("0.5"), Optional.of(Share.of(2)))))
                .containsExactly("mỗi trường hợp trừ 0,25 → 0,5 điểm", "thêm nguồn chỉ nêu đến 2");
        assertThat(said(new Judgement(List.of()), new Judgement(List.of(Points.ZERO, Points.of("0.5")))))
                .containsExactly("điểm người thẩm định được chọn: bất kỳ mức nào → 0; 0,5");
    }

    @Test
    void a_rule_of_another_kind_is_said_in_full_before_and_after() {
        assertThat(said(proportional(RATE, "50"), threshold(Side.AT_LEAST, "50")))
                .containsExactly("cách tính: số liệu rate: điểm tính theo tỷ lệ, từ 50 % trở lên được 1 điểm. → "
                        + "số liệu rate: từ 50 % trở lên được 1 điểm, nếu không thì 0 điểm.");
    }

    @Test
    void another_name_of_a_figure_changes_no_award_but_another_formula_does() {
        var renamed = new Measure(Text.same("Tỷ lệ"), Input.PERCENT, RATIO.by(), RATIO.allowed());

        assertThat(changes(proportional(RATIO, "50"), proportional(renamed, "50")))
                .singleElement()
                .matches(RuleChange::isWording);
        assertThat(changes(proportional(RATIO, "50"), proportional(RATE, "50")))
                .anyMatch(change -> !change.isWording());
        assertThat(said(proportional(RATIO, "50"), proportional(RATE, "50")))
                .contains("số liệu tính bằng hồ sơ đúng hạn ÷ tổng số hồ sơ → số liệu rate");
    }

    @Test
    void unit_and_range_of_an_input_are_named_once() {
        var files = Measure.of(RuleFixture.input("n", new Text("hồ sơ", "files"), Input.Allowed.ANY));

        assertThat(said(new Deduction(COUNT, ONE, Optional.empty()), new Deduction(files, ONE, Optional.empty())))
                .containsExactly(
                        "đơn vị tính của “số liệu n”: không có → hồ sơ", "bỏ phạm vi của “số liệu n”: từ 0, số nguyên");
    }
}
