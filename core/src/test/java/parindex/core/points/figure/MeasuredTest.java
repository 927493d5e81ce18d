package parindex.core.points.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.exact;
import static parindex.core.points.rule.RuleFixture.obstacle;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.ratio;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.rule.Award.NotComputable;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;

@Tag("R-02")
class MeasuredTest {
    private static final Points ONE = Points.of("1");
    private static final Rule RULE = proportional(RATIO, "100");

    @Test
    @Tag("R-08")
    void a_missing_input_a_division_by_zero_and_a_slip_in_a_name_are_three_different_sentences() {
        var missing = obstacle(RULE.award(Facts.of("part", Share.of(3)), ONE));
        var zero = obstacle(RULE.award(ratio(0, 0), ONE));
        var slip = obstacle(RULE.award(ratio(1, 2).and("al", Share.of(2)), ONE));

        assertThat(missing.said().vi()).isEqualTo("Thiếu số liệu: tổng số hồ sơ (all).");
        assertThat(zero.said().vi()).isEqualTo("Không chia được cho 0: tổng số hồ sơ bằng 0.");
        assertThat(slip.said().vi()).isEqualTo("Cách tính không dùng số liệu \"al\"; chỉ hỏi: part, all.");
    }

    @Test
    @Tag("R-08")
    void everything_that_is_missing_is_named_at_once() {
        assertThat(RULE.award(Facts.NONE, ONE))
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        none -> assertThat(none.obstacles()).hasSize(2));
    }

    @Test
    void a_figure_outside_its_range_is_refused() {
        assertThat(obstacle(RULE.award(ratio(-1, 2), ONE)).said().vi())
                .isEqualTo("hồ sơ đúng hạn: −1 hồ sơ nằm ngoài phạm vi cho phép (từ 0 hồ sơ, số nguyên).");
    }

    @Test
    void a_rate_above_all_shows_that_an_input_is_wrong() {
        assertThat(obstacle(RULE.award(ratio(3, 2), ONE)).said().vi())
                .isEqualTo("Tỷ lệ hồ sơ đúng hạn: 150 % nằm ngoài phạm vi cho phép (từ 0 % đến 100 %).");
    }

    @Test
    void a_word_where_a_number_is_asked_for_is_refused() {
        var facts = ratio(1, 2).and("part", new Facts.State("nhiều"));

        assertThat(obstacle(RULE.award(facts, ONE))).isInstanceOf(Obstacle.NotANumber.class);
    }

    @Test
    void half_a_file_is_no_count() {
        var facts = ratio(1, 2).and("part", Share.of("0.5"));

        assertThat(obstacle(RULE.award(facts, ONE))).isInstanceOf(Obstacle.OutOfRange.class);
    }

    @Test
    void a_figure_is_built_with_all_four_signs() {
        var growth =
                new Operation(Sign.OVER, new Operation(Sign.MINUS, named("now"), named("before")), named("before"));
        var turned = new Operation(
                Sign.TIMES, new Operation(Sign.PLUS, growth, new Constant(Share.ONE)), new Constant(Share.of(2)));
        var measure = new Measure(new Text("Tăng", "Growth"), Input.PERCENT, turned, Allowed.ANY);
        var rule = new Proportional(measure, Optional.of(Share.of(10)), Optional.empty());
        var facts = Facts.of("now", Share.of(3)).and("before", Share.of(2));

        assertThat(turned).hasToString("(((now − before) ÷ before) + 1) × 2");
        assertThat(turned.inputs()).extracting(Input::name).containsExactly("now", "before");
        assertThat(exact(rule.award(facts, ONE))).isEqualTo(Share.of("0.3"));
    }

    private static Named named(String name) {
        return new Named(new Input(name, Text.same(name), Input.BARE, Allowed.ANY));
    }
}
