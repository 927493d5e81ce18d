package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.exact;
import static parindex.core.points.rule.RuleFixture.obstacle;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.rate;
import static parindex.core.points.rule.RuleFixture.ratio;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Obstacle;

@Tag("R-01")
class ProportionalTest {
    private static final Points HALF = Points.of("0.5");
    private static final Points ONE = Points.of("1");

    @Test
    void a_figure_below_full_earns_its_share_exactly() {
        var award = proportional(RATIO, "50").award(ratio(132, 620), HALF);

        assertThat(exact(award)).isEqualTo(Share.of(132).dividedBy(Share.of(620)));
        assertThat(Rounding.cut(4).settle(exact(award))).isEqualTo(Points.of("0.2129"));
    }

    @Test
    void at_full_and_above_everything_is_earned_and_no_more() {
        var rule = proportional(RATIO, "50");

        assertThat(exact(rule.award(ratio(310, 620), HALF))).isEqualTo(Share.of("0.5"));
        assertThat(exact(rule.award(ratio(620, 620), HALF))).isEqualTo(Share.of("0.5"));
    }

    @Test
    void a_rate_of_56_68_percent_earns_0_5668_of_one() {
        assertThat(exact(proportional(RATE, "100").award(rate("56.68"), ONE))).isEqualTo(Share.of("0.5668"));
    }

    @Test
    void below_the_floor_nothing_is_earned() {
        var rule = new Proportional(RATE, Optional.of(percent("100")), Optional.of(percent("25")));

        assertThat(exact(rule.award(rate("24.99"), ONE))).isEqualTo(Share.ZERO);
        assertThat(exact(rule.award(rate("25"), ONE))).isEqualTo(Share.of("0.25"));
    }

    @Test
    void without_a_known_full_figure_only_zero_can_be_scored() {
        var rule = new Proportional(RATE, Optional.empty(), Optional.empty());

        assertThat(exact(rule.award(rate("0"), ONE))).isEqualTo(Share.ZERO);
        assertThat(obstacle(rule.award(rate("78.23"), ONE))).isInstanceOf(Obstacle.NotTold.class);
    }

    @Test
    @Tag("R-07")
    void the_reason_shows_inputs_figure_threshold_and_maximum() {
        var said =
                proportional(RATIO, "50").award(ratio(132, 620), HALF).because().said();

        assertThat(said.vi())
                .isEqualTo("Tỷ lệ hồ sơ đúng hạn: 132 hồ sơ ÷ 620 hồ sơ = 21,29 %. "
                        + "Dưới mức 50 % nên tính theo tỷ lệ: 21,29 % ÷ 50 % × 0,5 điểm.");
        assertThat(said.en())
                .isEqualTo("On-time rate: 132 files ÷ 620 files = 21.29 %. "
                        + "Below 50 %, so in proportion: 21.29 % ÷ 50 % × 0.5 points.");
    }

    @Test
    @Tag("R-07")
    void the_reason_carries_the_source_of_the_rule_and_what_is_open() {
        var basis = new Basis(Known.PARTLY, Text.same("12/BC-SNV"), new Text("mức sàn", "the floor"));
        var said = proportional(RATE, "100")
                .award(rate("100"), ONE)
                .under(basis)
                .because()
                .said();

        assertThat(said.vi()).endsWith("Căn cứ: 12/BC-SNV (nguồn nêu một phần). Chưa rõ: mức sàn.");
        assertThat(said.en()).endsWith("Basis: 12/BC-SNV (partly stated). Open: the floor.");
    }

    @Test
    @Tag("R-07")
    void an_award_says_inputs_threshold_clause_and_result() {
        var law = List.of(new Citation("12/QĐ-THỬ", "Điều 3"), new Citation("13/QĐ-THỬ", ""));
        var basis = new Basis(Known.STATED, Text.same("12/BC-SNV"), Text.same(""), law);
        var award = proportional(RATIO, "50").award(ratio(132, 620), HALF).under(basis);

        assertThat(award.said().vi())
                .isEqualTo("Tỷ lệ hồ sơ đúng hạn: 132 hồ sơ ÷ 620 hồ sơ = 21,29 %. "
                        + "Dưới mức 50 % nên tính theo tỷ lệ: 21,29 % ÷ 50 % × 0,5 điểm. "
                        + "Căn cứ: 12/BC-SNV (nguồn nêu rõ). Căn cứ pháp lý: Điều 3, 12/QĐ-THỬ; 13/QĐ-THỬ. "
                        + "Kết quả: khoảng 0,212903 điểm, chính xác là 33/155.");
    }

    @Test
    void a_figure_just_below_full_is_not_shown_as_full() {
        assertThat(proportional(RATIO, "100")
                        .award(ratio(29_999, 30_000), ONE)
                        .because()
                        .said()
                        .vi())
                .contains("99,996667 %");
    }

    @Test
    void a_floor_above_full_is_a_fault() {
        var rule = new Proportional(RATE, Optional.of(percent("50")), Optional.of(percent("60")));

        assertThat(rule.faults(ONE)).hasSize(1);
    }

    @Test
    void full_at_zero_is_a_fault() {
        assertThat(proportional(RATE, "0").faults(ONE))
                .extracting(fault -> fault.said().en())
                .containsExactly("The figure that earns full points has to be above 0, not 0 %.");
    }
}
