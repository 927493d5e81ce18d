package parindex.core.points;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.RuleFixture.COUNT;
import static parindex.core.points.RuleFixture.RATE;
import static parindex.core.points.RuleFixture.RATIO;
import static parindex.core.points.RuleFixture.input;
import static parindex.core.points.RuleFixture.percent;
import static parindex.core.points.RuleFixture.proportional;
import static parindex.core.points.RuleFixture.step;
import static parindex.core.points.RuleFixture.steps;
import static parindex.core.points.RuleFixture.unknownStep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.language.Text;
import parindex.core.points.Input.Allowed;

@Tag("R-10")
class RuleWordingTest {
    private static final Points ONE = Points.of("1");

    static List<Rule> oneOfEachKind() {
        return List.of(
                new Threshold(RATE, Threshold.Test.AT_LEAST, percent("90")),
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
        assertThat(new Threshold(COUNT, Threshold.Test.AT_MOST, Share.ZERO)
                        .said(ONE)
                        .vi())
                .isEqualTo("số liệu n: không quá 0 được 1 điểm, nếu không thì 0 điểm.");
    }

    @Test
    void words_are_chosen_as_a_person_would() {
        var violations = Measure.of(input("v", new Text("sai phạm", "violations"), Allowed.COUNT));
        var bands = new Steps(RATE, List.of(rateStep("0", "0"), rateStep("60", "0.5"), rateStep("100", "1")));

        assertThat(new Threshold(violations, Threshold.Test.AT_MOST, Share.ZERO)
                        .said(ONE)
                        .vi())
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
}
