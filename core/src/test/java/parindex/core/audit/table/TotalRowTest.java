package parindex.core.audit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.audit.AuditFixture;

@Tag("U-01")
class TotalRowTest {
    private final TotalRow check = new TotalRow();

    @Test
    void the_sum_of_the_areas_is_the_total() {
        assertThat(areas().total("20", "13,0417", "").found(check)).isEmpty();
    }

    @Test
    void a_total_with_fewer_decimals_is_a_note() {
        assertThat(areas().total("20", "13,04", "").found(check))
                .containsExactly("score-cut - achieved: 13.04 → 13.0417");
    }

    @Test
    void another_figure_is_an_error_in_either_column() {
        assertThat(areas().total("25", "13,14", "").found(check))
                .containsExactly("total-mismatch - achieved: 13.14 → 13.0417", "total-mismatch - max: 25 → 20");
    }

    @Test
    void a_second_total_row_is_an_error() {
        assertThat(areas().total("20", "13,0417", "").total("20", "13", "").found(check))
                .containsExactly("two-total-rows - total: 13 →");
    }

    @Test
    void no_total_row_is_a_note() {
        assertThat(areas().found(check)).containsExactly("no-total-row - total");
    }

    private static AuditFixture areas() {
        return aReport().with("1|Mảng một|10|7,5|").with("2|Mảng hai|10|5,5417|");
    }
}
