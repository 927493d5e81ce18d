package parindex.core.points.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.count;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.rate;
import static parindex.core.points.rule.RuleFixture.ratio;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;
import static parindex.core.points.rule.RuleFixture.unknownStep;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Need;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.Threshold;

/// How far a leaf has come and what it takes to come further.
@Tag("U-02")
class ReachTest {
    private static final Points HALF = Points.of("0.5");
    private static final Points TWO = Points.of("2");
    private static final Rule INITIATIVES = steps(step(0, "0"), step(1, "1"), unknownStep(2), step(3, "2"));

    private static String vi(Rule rule, Facts facts, Points max) {
        return Reach.of(rule, facts, max).said().vi();
    }

    @Test
    void a_rate_is_turned_into_the_files_that_are_lacking() {
        var reach = Reach.of(proportional(RATIO, "50"), ratio(132, 620), HALF);

        assertThat(reach.said().vi())
                .isEqualTo("Để được 0,5 điểm: cần từ 50 % trở lên – với tổng số hồ sơ 620, "
                        + "cần hồ sơ đúng hạn là 310 (thêm 178).");
        assertThat(reach.said().en())
                .isEqualTo("For 0.5 points: needed is 50 % or more – with all files 620, "
                        + "files on time has to be 310 (178 more).");
    }

    @Test
    void every_input_has_its_answer_and_that_of_the_divisor_comes_last() {
        var ways = Reach.of(proportional(RATIO, "50"), ratio(132, 620), HALF)
                .full()
                .ways();

        assertThat(ways).extracting(way -> way.input().name()).containsExactly("part", "all");
        assertThat(ways).extracting(Reach.Way::value).containsExactly(Share.of(310), Share.of(264));
        assertThat(ways).extracting(Reach.Way::isDivisor).containsExactly(false, true);
    }

    @Test
    void the_next_step_comes_before_the_highest() {
        assertThat(vi(INITIATIVES, count(0), TWO))
                .isEqualTo("Để được 1 điểm: cần 1 (thêm 1). Để được 2 điểm: cần từ 3 trở lên (thêm 3).");
    }

    @Test
    void what_is_lacking_to_a_rate_is_said_in_percentage_points() {
        assertThat(vi(new Threshold(RATE, Side.AT_LEAST, percent("100")), rate("86.5"), HALF))
                .isEqualTo("Để được 0,5 điểm: cần đủ 100 % (thêm 13,5 điểm phần trăm).");
    }

    @Test
    void fewer_is_said_as_fewer() {
        assertThat(vi(new Threshold(COUNT, Side.AT_MOST, Share.ONE), count(4), HALF))
                .isEqualTo("Để được 0,5 điểm: cần không quá 1 (bớt 3).");
    }

    @Test
    void what_is_full_needs_nothing_more() {
        var reach = Reach.of(INITIATIVES, count(3), TWO);

        assertThat(reach.next()).isEmpty();
        assertThat(reach.full().need()).isEqualTo(new Need.Reached());
        assertThat(reach.said().vi()).isEqualTo("Đã được 2 điểm.");
    }

    @Test
    void what_cannot_be_reached_says_why() {
        assertThat(vi(steps(step(0, "0"), step(1, "1")), count(1), TWO))
                .isEqualTo("Không được 2 điểm: không bậc nào được từ 2 điểm trở lên.");
    }

    @Test
    void a_ladder_without_the_first_figures_is_answered_all_the_same() {
        var reach = Reach.of(proportional(RATIO, "50"), Facts.of("all", Share.of(8)), HALF);

        assertThat(reach.present()).isInstanceOf(Award.NotComputable.class);
        assertThat(reach.said().vi())
                .isEqualTo("Để được 0,5 điểm: cần từ 50 % trở lên – với tổng số hồ sơ 8, cần hồ sơ đúng hạn là 4.");
    }

    @Test
    void more_than_was_asked_for_is_told() {
        var hollow = steps(step(0, "1"), step(3, "0"), step(6, "2"));

        assertThat(vi(hollow, count(4), TWO))
                .startsWith("Để được 1 điểm: cần từ 6 trở lên (thêm 2), khi đó được 2 điểm.");
    }

    @Test
    void an_appraiser_is_asked_for_points() {
        assertThat(vi(new Judgement(List.of(Points.ZERO, HALF)), Facts.NONE, HALF))
                .isEqualTo("Để được 0,5 điểm: cần người thẩm định cho một trong các mức: 0,5 điểm.");
    }
}
