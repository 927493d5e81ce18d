package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.input;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;
import static parindex.core.points.rule.RuleFixture.unknownStep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;

@Tag("R-10")
class RuleWordingTest {
    private static final Points ONE = Points.of("1");

    static List<Rule> oneOfEachKind() {
        return List.of(
                new Threshold(RATE, Side.AT_LEAST, percent("90")),
                steps(step(0, "0"), unknownStep(2), step(3, "1")),
                new States(
                        input("state", Input.BARE, Allowed.ANY),
                        List.of(new States.State("on-time", Text.same("đúng hạn"), Optional.of(ONE)))),
                proportional(RATIO, "50"),
                new Deduction(COUNT, Points.of("0.25"), Optional.empty()),
                new Checklist(List.of(new Checklist.Part("plan", Text.same("kế hoạch"), ONE))),
                new Judgement(List.of()));
    }

    @Test
    void every_kind_of_rule_is_among_those_that_are_worded_here() {
        assertThat(oneOfEachKind())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Rule.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void a_rule_is_one_sentence_in_both_languages(Rule rule) {
        assertThat(rule.said(ONE).vi()).endsWith(".").doesNotContain("null").contains("điểm");
        assertThat(rule.said(ONE).en()).endsWith(".").doesNotContain("null", "điểm ");
        assertThat(rule.faults(ONE)).isEmpty();
    }

    @Test
    void the_sentence_of_a_proportion_names_figure_and_threshold() {
        assertThat(proportional(RATIO, "50").said(Points.of("0.5")))
                .isEqualTo(
                        new Text(
                                "Tỷ lệ hồ sơ đúng hạn (hồ sơ đúng hạn ÷ tổng số hồ sơ): "
                                        + "điểm tính theo tỷ lệ, từ 50 % trở lên được 0,5 điểm.",
                                "On-time rate (files on time ÷ all files): points in proportion, 50 % or more earns 0.5 points."));
    }

    @Test
    void the_sentence_changes_with_the_threshold() {
        assertThat(proportional(RATIO, "45").said(ONE))
                .isNotEqualTo(proportional(RATIO, "50").said(ONE));
    }

    @Test
    void steps_say_which_points_nobody_tells() {
        assertThat(steps(step(0, "0"), step(1, "1"), unknownStep(2), step(3, "2"))
                        .said(Points.of("2"))
                        .vi())
                .isEqualTo("số liệu n: 0 – 0 điểm; 1 – 1 điểm; 2 – chưa rõ điểm; từ 3 trở lên – 2 điểm.");
    }

    @Test
    void a_threshold_is_said_with_its_side() {
        assertThat(new Threshold(COUNT, Side.AT_MOST, Share.ZERO).said(ONE).vi())
                .isEqualTo("số liệu n: không quá 0 được 1 điểm, nếu không thì 0 điểm.");
    }

    @Test
    void words_are_chosen_as_a_person_would() {
        var violations = Measure.of(input("v", new Text("sai phạm", "violations"), Allowed.COUNT));
        var bands = new Steps(RATE, List.of(rateStep("0", "0"), rateStep("60", "0.5"), rateStep("100", "1")));

        assertThat(new Threshold(violations, Side.AT_MOST, Share.ZERO).said(ONE).vi())
                .isEqualTo("số liệu v: không có sai phạm được 1 điểm, nếu không thì 0 điểm.");
        assertThat(bands.said(ONE).vi())
                .isEqualTo("số liệu rate: dưới 60 % – 0 điểm; từ 60 % đến dưới 100 % – 0,5 điểm; đủ 100 % – 1 điểm.");
        assertThat(bands.said(ONE).en())
                .isEqualTo("figure rate: below 60 % – 0 points; from 60 % to below 100 % – 0.5 points; "
                        + "the full 100 % – 1 point.");
    }

    private static Steps.Step rateStep(String from, String points) {
        return new Steps.Step(percent(from), Optional.of(Points.of(points)));
    }

    @Test
    void a_limit_that_does_not_end_is_said_as_a_fraction() {
        var third = Share.ONE.dividedBy(Share.of(3));

        assertThat(new Threshold(RATE, Side.AT_LEAST, third).said(ONE).vi())
                .isEqualTo("số liệu rate: từ 100/3 % trở lên được 1 điểm, nếu không thì 0 điểm.");
        assertThat(proportional(RATE, "33.333333333").said(ONE).vi()).contains("từ 33,333333333 % trở lên");
    }

    @Test
    void figures_that_are_taken_beyond_the_usual_ones_are_said() {
        var money = input("m", new Text("triệu đồng", "million dong"), Allowed.FROM_ZERO);
        var growth = new Measure(
                new Text("Thu so với kế hoạch", "Revenue against the plan"),
                Input.PERCENT,
                new Expression.Operation(
                        Expression.Sign.OVER, new Expression.Named(money), new Expression.Constant(Share.of(20))),
                Allowed.FROM_ZERO);

        assertThat(proportional(growth, "104").said(ONE).vi())
                .endsWith(" Số liệu được nhận: kết quả: từ 0 %; số liệu m: từ 0 triệu đồng.");
        assertThat(new Threshold(Measure.of(money), Side.AT_LEAST, Share.of(3))
                        .said(ONE)
                        .en())
                .isEqualTo("figure m: 3 million dong or more earns 1 point, anything else 0. "
                        + "Figures taken: from 0 million dong.");
    }

    @Test
    void a_name_that_could_be_taken_for_a_step_stands_in_quotation_marks() {
        var input = input("state", Input.BARE, Allowed.ANY);
        var rule = new States(input, List.of(new States.State("low", Text.same("dưới 60 %"), Optional.of(ONE))));

        assertThat(rule.said(ONE).vi()).isEqualTo("số liệu state: \"dưới 60 %\" – 1 điểm.");
    }

    @Test
    void inputs_of_the_same_name_keep_their_names_in_data_files() {
        var label = new Text("hồ sơ", "files");
        var one = new Expression.Named(new Input("a", label, Input.BARE, Allowed.COUNT));
        var other = new Expression.Named(new Input("b", label, Input.BARE, Allowed.COUNT));
        var measure = new Measure(
                Text.same("Tỷ lệ"),
                Input.PERCENT,
                new Expression.Operation(Expression.Sign.OVER, one, other),
                Allowed.RATE);

        assertThat(proportional(measure, "50").said(ONE).vi()).startsWith("Tỷ lệ (hồ sơ (a) ÷ hồ sơ (b)): ");
    }

    @Test
    void a_deduction_names_what_is_counted() {
        var grounds = Measure.of(input("g", new Text("lý do", "grounds"), Allowed.COUNT));

        assertThat(new Deduction(grounds, Points.of("0.25"), Optional.of(Share.of(3))).said(ONE))
                .isEqualTo(new Text(
                        "số liệu g: từ 1 điểm, mỗi lý do trừ 0,25 điểm, không dưới 0; chưa rõ khi quá 3 lý do.",
                        "figure g: from 1 point, each of the grounds takes away 0.25 points, never below 0; "
                                + "not told beyond 3 grounds."));
    }

    @Test
    void the_act_that_a_step_rests_on_stands_beside_it_and_with_the_award() {
        var law = List.of(new Citation("12/QĐ-THỬ", "Điều 3"));
        var rule = steps(step(0, "0"), new Steps.Step(Share.of(2), Optional.empty(), Optional.of(ONE), law));

        assertThat(rule.said(ONE).vi()).endsWith("từ 2 trở lên – 1 điểm (Điều 3, 12/QĐ-THỬ).");
        assertThat(rule.award(RuleFixture.count(2), ONE).said().vi())
                .isEqualTo("số liệu n: 2. Thuộc bậc từ 2 trở lên (Điều 3, 12/QĐ-THỬ). Kết quả: 1 điểm.");
    }
}
