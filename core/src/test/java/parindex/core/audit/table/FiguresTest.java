package parindex.core.audit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Single cells of figures: in range, readable, there.
@Tag("U-01")
class FiguresTest {
    @Test
    void more_than_the_maximum_is_an_error() {
        assertThat(aReport().with("1|A|1|1,5|").total("1", "1,5", "").found(new PointsWithinRange()))
                .containsExactly("over-max 1 achieved: 1.5 →", "over-max - achieved: 1.5 →");
    }

    @Test
    void the_full_maximum_and_zero_are_in_range() {
        assertThat(aReport().with("1|A|1|1|").with("2|B|1|0|").found(new PointsWithinRange()))
                .isEmpty();
    }

    @Test
    void points_below_zero_are_an_error_unless_declared_a_deduction() {
        assertThat(aReport().with("1|Mục A|1|-0,5|").found(new PointsWithinRange()))
                .containsExactly("negative 1 achieved: -0.5 →");
        assertThat(aReport().with("1|Điểm trừ do chậm báo cáo|0|-0,5|").found(new PointsWithinRange()))
                .isEmpty();
    }

    @Test
    void bonus_points_have_no_maximum_to_exceed() {
        assertThat(aReport().with("1|Điểm thưởng sáng kiến|0|2|").found(new PointsWithinRange()))
                .isEmpty();
    }

    @Test
    void a_cell_without_a_number_is_unreadable() {
        var report =
                aReport().with("1|A|1|một phần|50%").with("2|B|1|0,5 và 0,7|").with("3|C|1|0,5|");
        assertThat(report.found(new FiguresAreReadable()))
                .containsExactly(
                        "unreadable-figure 1 achieved: một phần →", "unreadable-figure 2 achieved: 0,5 và 0,7 →");
    }

    @Test
    void an_empty_cell_is_a_missing_score_and_no_zero() {
        var report = aReport()
                .with("1|A|1||")
                .with("2|B|1|-|")
                .with("3|C|1|0|")
                .with("4|D|1|không áp dụng|")
                .with("5|E||1|");
        assertThat(report.found(new ScoresAreThere()))
                .containsExactly("missing-score 1 achieved", "missing-score 2 achieved: - →", "missing-score 5 max");
    }

    @Test
    void a_table_without_maxima_misses_none() {
        var report = aReport().head("Mã|Tiêu chí|Điểm đạt được|Tỷ lệ %").withShort("1|A|0,5|50%");
        assertThat(report.found(new ScoresAreThere())).isEmpty();
    }
}
