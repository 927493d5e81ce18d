package parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.BASIS;
import static parindex.core.criteria.SetFixture.RATE;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.percent;
import static parindex.core.criteria.SetFixture.said;
import static parindex.core.criteria.SetFixture.scored;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.sound;
import static parindex.core.criteria.SetFixture.step;
import static parindex.core.criteria.SetFixture.steps;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Threshold;
import parindex.core.scoring.WorkedCase.Outcome;

@Tag("R-06")
class CasesCheckTest {
    private static final ItemCode RATED = ItemCode.of("1.1");
    private static final CriteriaSet SET = set(
            item("1", "3"),
            scored("1.1", "1", new Threshold(RATE, Side.AT_LEAST, percent("50"))),
            scored("1.2", "1", steps(step(0, "0"), step(3, "1"))),
            sound("1.3", "1"));
    private static final List<WorkedCase> CASES = List.of(
            rated("dưới ngưỡng", "49.9", "0"), rated("đúng ngưỡng", "50", "1"), rated("trên ngưỡng", "60", "1"));

    private static WorkedCase rated(String name, String percent, String points) {
        return new WorkedCase(
                name,
                RATED,
                Facts.of("rate", percent(percent)),
                Outcome.SCORED,
                Optional.of(Points.of(points)),
                "đặt ra");
    }

    private static CriteriaSet moreThan(String percent) {
        var rule = new Threshold(RATE, Side.MORE_THAN, percent(percent));
        return SET.with(SET.item(RATED).orElseThrow().scored(new Scoring(rule, BASIS)));
    }

    @Test
    void examples_that_hold_and_try_every_limit_leave_nothing_to_say() {
        var counted = new WorkedCase(
                "ba việc",
                ItemCode.of("1.2"),
                Facts.of("n", Share.of(3)),
                Outcome.SCORED,
                Optional.of(Points.of("1")),
                "đặt ra");
        var all = List.of(CASES.get(0), CASES.get(1), CASES.get(2), counted);

        assertThat(CasesCheck.of(SET, all)).isEmpty();
    }

    @Test
    void from_50_percent_to_more_than_50_percent_turns_the_example_at_50_red_and_no_other() {
        var faults = CasesCheck.failing(moreThan("50"), CASES);

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().kind()).isEqualTo(Kind.CASE_FAILS);
        assertThat(faults.getFirst().stops()).isTrue();
        assertThat(faults.getFirst().said().vi())
                .startsWith("đúng ngưỡng (1.1): phải là 1 điểm, tính ra 0 điểm. Tỷ lệ: 50 %.");
    }

    @Test
    void a_limit_that_no_example_tries_is_named_with_its_item_and_can_be_accepted() {
        var faults = CasesCheck.untested(SET, CASES);

        assertThat(said(faults)).containsExactly("1.2: chưa có ví dụ thử giá trị ranh giới: Số việc: đúng 3.");
        assertThat(faults.getFirst().stops()).isFalse();
        assertThat(CasesCheck.untested(SET, List.of()))
                .extracting(fault -> fault.code().orElseThrow().toString())
                .containsExactly("1.1", "1.2");
    }

    @Test
    void an_example_of_an_item_that_is_gone_is_red_and_no_accident() {
        var gone = SET.without(RATED);

        assertThat(said(CasesCheck.failing(gone, CASES.subList(1, 2))))
                .containsExactly("đúng ngưỡng: bộ tiêu chí không có mục 1.1 hoặc mục này không có cách tính.");
    }
}
