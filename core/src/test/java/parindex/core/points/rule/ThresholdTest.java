package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.count;
import static parindex.core.points.rule.RuleFixture.exact;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.rate;
import static parindex.core.points.rule.RuleFixture.ratio;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Side;

@Tag("R-01")
class ThresholdTest {
    private static final Points QUARTER = Points.of("0.25");
    private static final Rule ALL_OF_THEM = new Threshold(RATE, Side.AT_LEAST, percent("100"));
    private static final Rule NO_VIOLATION = new Threshold(COUNT, Side.AT_MOST, Share.ZERO);

    @Test
    void below_the_threshold_nothing_is_earned() {
        assertThat(exact(ALL_OF_THEM.award(rate("86.5"), QUARTER))).isEqualTo(Share.ZERO);
    }

    @Test
    void a_hair_below_the_threshold_is_below() {
        assertThat(exact(ALL_OF_THEM.award(rate("99.99999"), QUARTER))).isEqualTo(Share.ZERO);
    }

    @Test
    void at_the_threshold_everything_is_earned() {
        assertThat(exact(ALL_OF_THEM.award(rate("100"), QUARTER))).isEqualTo(Share.of("0.25"));
    }

    @Test
    void twelve_of_sixteen_targets_are_below_nine_tenths() {
        var rule = new Threshold(RATIO, Side.AT_LEAST, percent("90"));

        assertThat(exact(rule.award(ratio(12, 16), Points.of("1")))).isEqualTo(Share.ZERO);
    }

    @Test
    void one_violation_takes_everything() {
        assertThat(exact(NO_VIOLATION.award(count(1), QUARTER))).isEqualTo(Share.ZERO);
        assertThat(exact(NO_VIOLATION.award(count(0), QUARTER))).isEqualTo(Share.of("0.25"));
    }

    @Test
    void strict_sides_leave_out_the_limit_itself() {
        var more = new Threshold(COUNT, Side.MORE_THAN, Share.of(3));
        var less = new Threshold(COUNT, Side.LESS_THAN, Share.of(3));

        assertThat(exact(more.award(count(3), QUARTER))).isEqualTo(Share.ZERO);
        assertThat(exact(less.award(count(3), QUARTER))).isEqualTo(Share.ZERO);
    }

    @Test
    void a_threshold_that_no_figure_can_reach_is_a_fault() {
        var rule = new Threshold(RATE, Side.AT_LEAST, percent("104"));

        assertThat(rule.faults(QUARTER))
                .extracting(fault -> fault.said().vi())
                .singleElement()
                .asString()
                .contains("104 %");
    }

    @Test
    void the_reason_names_the_condition() {
        assertThat(ALL_OF_THEM.award(rate("86.5"), QUARTER).because().said().vi())
                .isEqualTo("số liệu rate: 86,5 %. Chưa đạt điều kiện: đủ 100 %.");
    }
}
