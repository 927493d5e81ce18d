package parindex.core.audit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.audit.AuditFixture;

/// Codes and rows: one row a code, no gaps, in order, whole, understood.
@Tag("U-01")
class RowsTest {
    @Test
    void a_code_may_stand_once() {
        assertThat(rows("1", "1.1", "1.2", "1.2").found(new CodesAreUnique()))
                .containsExactly("duplicate-code 1.2 code: 1.2 →");
    }

    @Test
    void a_repeated_row_does_not_spoil_the_sum_of_its_parent() {
        var report = aReport()
                .with("1|Mảng|2|2|")
                .with("1.1|A|1|1|")
                .with("1.2|B|1|1|")
                .with("1.2|B|1|1|");
        assertThat(report.found(new PartsAddUp())).isEmpty();
    }

    @Test
    void a_lost_parent_is_missing_once_for_all_its_parts() {
        assertThat(rows("1", "1.1", "1.2.1", "1.2.2", "1.3").found(new ParentsAreThere()))
                .containsExactly("missing-parent 1.2 code:  → 1.2");
        assertThat(rows("1", "1.1", "1.2.1", "1.2.2").found(new ParentsAreThere()))
                .containsExactly("missing-parent 1.2 code:  → 1.2");
    }

    @Test
    void a_code_far_from_the_others_belongs_nowhere() {
        assertThat(rows("1", "1.1", "1.7.2", "2").found(new ParentsAreThere()))
                .containsExactly("unknown-parent 1.7.2 code: 1.7.2 →");
        assertThat(rows("1", "1.1", "2", "9.4").found(new ParentsAreThere()))
                .containsExactly("unknown-parent 9.4 code: 9.4 →");
    }

    @Test
    void a_gap_in_the_numbers_is_one_finding() {
        assertThat(rows("1", "1.1", "1.2", "1.6", "2", "2.2").found(new NumberingHasNoGaps()))
                .containsExactly("missing-row 1.3 code:  → 1.3–1.5", "missing-row 2.1 code:  → 2.1");
    }

    @Test
    void numbers_above_nine_follow_nine() {
        var report = rows("1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11");
        assertThat(report.found(new NumberingHasNoGaps())).isEmpty();
        assertThat(report.found(new RowsAreInOrder())).isEmpty();
    }

    @Test
    void a_missing_parent_is_no_gap_too() {
        assertThat(rows("1", "1.1", "1.2.1", "1.3").found(new NumberingHasNoGaps()))
                .isEmpty();
    }

    @Test
    void of_two_rows_that_changed_places_one_is_named() {
        assertThat(rows("1", "1.1", "1.3", "1.2", "1.4").found(new RowsAreInOrder()))
                .hasSize(1);
        assertThat(rows("1", "1.4", "1.1", "1.2", "1.3").found(new RowsAreInOrder()))
                .containsExactly("out-of-order 1.4 code: 1.4 →");
    }

    @Test
    void a_row_that_ends_before_its_figures_is_short() {
        var report = rows("1").withShort("2|B|1").withShort("3|C|1|1").total("3", "2", "");
        assertThat(report.found(new RowsAreWhole()))
                .containsExactly("short-row 2 achieved,percent", "short-row 3 percent");
        assertThat(report.found(new ScoresAreThere())).isEmpty();
    }

    @Test
    void a_row_without_a_code_is_shown_with_its_text() {
        assertThat(rows("1").with("|Dòng lạc|5|4|").total("1", "1", "").found(new RowsAreUnderstood()))
                .containsExactly("row-not-understood - : Dòng lạc | 5 | 4 →");
    }

    private static AuditFixture rows(String... codes) {
        var report = aReport();
        for (var code : codes) {
            report.with(code + "|Mục " + code + "|1|1|100%");
        }
        return report;
    }
}
