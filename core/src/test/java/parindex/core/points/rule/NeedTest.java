package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.count;
import static parindex.core.points.rule.RuleFixture.input;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.rate;
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
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Need.CannotBeReached;
import parindex.core.points.rule.Need.Figure;
import parindex.core.points.rule.States.State;
import parindex.core.points.rule.States.Worth;

/// From points back to what earns them, kind by kind.
@Tag("U-02")
class NeedTest {
    private static final Points HALF = Points.of("0.5");
    private static final Points ONE = Points.of("1");
    private static final Points TWO = Points.of("2");
    private static final Rule INITIATIVES = steps(step(0, "0"), step(1, "1"), unknownStep(2), step(3, "2"));
    private static final States SYSTEM = new States(
            input("state", Input.BARE, Allowed.ANY),
            List.of(
                    state("none", "chưa có", new Worth.Earned(Points.ZERO)),
                    state("built", "đã xây dựng", new Worth.Earned(Points.of("0.25"))),
                    state("partly", "tích hợp một phần", Worth.NotTold.IT),
                    state("idle", "không phát sinh", Worth.NotApplicable.IT)));
    private static final Checklist PARTS = new Checklist(List.of(
            new Checklist.Part("plan", Text.same("kế hoạch"), Points.of("0.25")),
            new Checklist.Part("report", Text.same("báo cáo"), Points.of("0.5")),
            new Checklist.Part("notice", Text.same("thông báo"), Points.of("0.25"))));

    private static State state(String name, String label, Worth worth) {
        return new State(name, Text.same(label), worth);
    }

    private static Share share(String points) {
        return Share.of(points);
    }

    @Test
    void a_proportion_says_the_very_figure() {
        assertThat(proportional(RATIO, "50").need(ratio(132, 620), share("0.3"), HALF))
                .isEqualTo(new Figure(RATIO, Side.AT_LEAST, percent("30"), share("0.3")));
    }

    @Test
    void a_proportion_with_a_floor_asks_for_the_floor_first() {
        var rule = new Proportional(RATE, Optional.of(percent("100")), Optional.of(percent("60")));

        assertThat(rule.nextAbove(rate("20"), ONE)).contains(share("0.6"));
        assertThat(rule.need(rate("20"), share("0.1"), ONE))
                .isEqualTo(new Figure(RATE, Side.AT_LEAST, percent("60"), share("0.6")));
        assertThat(rule.nextAbove(rate("70"), ONE)).contains(Share.ONE);
        assertThat(rule.nextAbove(rate("100"), ONE)).isEmpty();
    }

    @Test
    void without_a_known_full_figure_nothing_is_promised() {
        var rule = new Proportional(RATE, Optional.empty(), Optional.empty());

        assertThat(rule.need(rate("20"), share("0.1"), ONE).said().vi())
                .isEqualTo("Không đạt được. Nguồn không nêu mức phải đạt để được điểm tối đa.");
        assertThat(rule.nextAbove(rate("20"), ONE)).isEmpty();
    }

    @Test
    void a_count_in_proportion_is_asked_for_in_whole_numbers() {
        var rule = new Proportional(COUNT, Optional.of(Share.of(3)), Optional.empty());

        assertThat(rule.need(count(0), share("0.5"), ONE))
                .isEqualTo(new Figure(
                        COUNT, Side.AT_LEAST, Share.of(2), Share.of(2).dividedBy(Share.of(3))));
    }

    @Test
    void a_threshold_is_said_as_it_stands() {
        var rule = new Threshold(COUNT, Side.AT_MOST, Share.ZERO);

        assertThat(rule.need(count(4), share("0.1"), ONE))
                .isEqualTo(new Figure(COUNT, Side.AT_MOST, Share.ZERO, Share.ONE));
        assertThat(rule.nextAbove(count(4), ONE)).contains(Share.ONE);
        assertThat(rule.need(count(0), Share.ONE, ONE)).isEqualTo(new Need.Reached());
    }

    @Test
    void a_limit_outside_what_is_allowed_cannot_be_reached() {
        var rule = new Threshold(RATE, Side.AT_LEAST, percent("104"));

        assertThat(rule.need(rate("50"), Share.ONE, ONE).said().vi())
                .isEqualTo("Không đạt được. Cần từ 104 % trở lên, mà số liệu chỉ có thể từ 0 % đến 100 %.");
        assertThat(rule.nextAbove(rate("50"), ONE)).isEmpty();
    }

    @Test
    void more_than_the_item_is_worth_cannot_be_reached() {
        assertThat(INITIATIVES.need(count(1), share("2.5"), TWO).said().vi())
                .isEqualTo("Không đạt được. Mục này được nhiều nhất 2 điểm.");
    }

    @Test
    void a_step_that_nobody_tells_is_never_promised() {
        assertThat(INITIATIVES.nextAbove(count(1), TWO)).contains(share("2"));
        assertThat(INITIATIVES.need(count(1), share("1.5"), TWO))
                .isEqualTo(new Figure(COUNT, Side.AT_LEAST, Share.of(3), share("2")));
        assertThat(steps(step(0, "0"), unknownStep(1))
                        .need(count(0), share("1"), TWO)
                        .said()
                        .vi())
                .isEqualTo("Không đạt được. Không bậc nào được từ 1 điểm trở lên. "
                        + "Nguồn không nêu số điểm của bậc từ 1 trở lên.");
    }

    @Test
    void from_a_step_that_nobody_tells_the_way_leads_up() {
        assertThat(INITIATIVES.nextAbove(count(2), TWO)).contains(share("2"));
    }

    @Test
    void a_ladder_that_falls_is_climbed_downwards() {
        var complaints = steps(step(0, "2"), step(3, "1"), step(6, "0"));

        assertThat(complaints.need(count(8), share("1"), TWO))
                .isEqualTo(new Figure(COUNT, Side.LESS_THAN, Share.of(6), share("1")));
        assertThat(complaints.need(count(8), share("2"), TWO).said().vi())
                .isEqualTo("số liệu n: cần dưới 3, được 2 điểm.");
    }

    @Test
    void a_band_in_the_middle_is_asked_for_with_both_ends() {
        var middle = steps(step(0, "0"), step(3, "2"), step(6, "0"));

        assertThat(middle.need(count(1), share("1"), TWO))
                .isEqualTo(new Figure(COUNT, Side.AT_LEAST, Share.of(3), share("2"), Optional.of(Share.of(6))));
        assertThat(middle.need(count(9), share("1"), TWO))
                .isEqualTo(new Figure(COUNT, Side.LESS_THAN, Share.of(6), share("2"), Optional.of(Share.of(3))));
        assertThat(middle.need(count(9), share("1"), TWO).said().vi())
                .isEqualTo("số liệu n: cần từ 3 đến dưới 6, được 2 điểm.");
    }

    @Test
    void a_deduction_says_how_many_cases_are_still_allowed() {
        var rule = new Deduction(COUNT, Points.of("0.25"), Optional.empty());

        assertThat(rule.need(count(4), share("0.6"), ONE))
                .isEqualTo(new Figure(COUNT, Side.AT_MOST, Share.ONE, share("0.75")));
        assertThat(rule.nextAbove(count(9), ONE)).contains(share("0.25"));
        assertThat(rule.nextAbove(count(1), ONE)).contains(Share.ONE);
        assertThat(rule.nextAbove(count(0), ONE)).isEmpty();
    }

    @Test
    void states_that_earn_enough_are_offered_least_first() {
        assertThat(SYSTEM.need(Facts.state("state", "none"), share("0.1"), HALF))
                .isEqualTo(
                        new Need.OneOf(SYSTEM.input(), List.of(SYSTEM.states().get(1))));
        assertThat(SYSTEM.nextAbove(Facts.state("state", "none"), HALF)).contains(share("0.25"));
        assertThat(SYSTEM.nextAbove(Facts.state("state", "built"), HALF)).isEmpty();
        assertThat(SYSTEM.need(Facts.NONE, share("0.5"), HALF).said().vi())
                .isEqualTo("Không đạt được. Không mức nào được từ 0,5 điểm trở lên. "
                        + "Nguồn không nêu số điểm khi: tích hợp một phần.");
    }

    @Test
    void the_fewest_parts_that_suffice_are_asked_for() {
        var plan = Facts.of("plan", Share.ONE).and("report", Share.ZERO).and("notice", Share.ZERO);

        assertThat(PARTS.need(plan, share("0.5"), ONE).said().vi()).isEqualTo("Cần đạt thêm nội dung: thông báo.");
        assertThat(PARTS.need(plan, share("0.75"), ONE).said().vi()).isEqualTo("Cần đạt thêm nội dung: báo cáo.");
        assertThat(PARTS.need(plan, Share.ONE, ONE).said().vi())
                .isEqualTo("Cần đạt thêm nội dung: thông báo; báo cáo.");
        assertThat(PARTS.nextAbove(plan, ONE)).contains(share("0.5"));
    }

    @Test
    void missing_answers_alone_can_be_what_is_needed() {
        assertThat(PARTS.need(Facts.of("report", Share.ONE), share("0.5"), ONE).said())
                .isEqualTo(
                        new Text("Chỉ cần trả lời đủ các nội dung còn lại.", "Only the missing answers are needed."));
    }

    @Test
    void an_appraiser_is_shown_which_points_suffice() {
        var rule = new Judgement(List.of(Points.ZERO, Points.of("0.25"), HALF));

        assertThat(rule.need(Facts.NONE, share("0.2"), HALF))
                .isEqualTo(new Need.Appraise(List.of(Points.of("0.25"), HALF), share("0.2"), HALF.share()));
        assertThat(rule.nextAbove(Facts.of(Judgement.POINTS, share("0.25")), HALF))
                .contains(share("0.5"));
        assertThat(new Judgement(List.of())
                        .need(Facts.NONE, share("0.2"), HALF)
                        .said()
                        .vi())
                .isEqualTo("Cần người thẩm định cho từ 0,2 điểm đến 0,5 điểm.");
        assertThat(new Judgement(List.of(Points.ZERO)).need(Facts.NONE, share("0.2"), HALF))
                .isInstanceOf(CannotBeReached.class);
    }

    @Test
    void a_figure_that_the_inputs_can_never_make_is_not_asked_for() {
        var few = input("a", Input.BARE, new Allowed(Optional.of(Share.ZERO), Optional.of(Share.of(3)), true));
        var sum = new Expression.Operation(
                Expression.Sign.PLUS, new Expression.Named(few), new Expression.Constant(Share.ONE));
        var rule =
                new Threshold(new Measure(Text.same("tổng"), Input.BARE, sum, Allowed.ANY), Side.AT_LEAST, Share.of(5));

        assertThat(rule.need(Facts.of("a", Share.ONE), Share.ONE, ONE)).isInstanceOf(CannotBeReached.class);
    }
}
