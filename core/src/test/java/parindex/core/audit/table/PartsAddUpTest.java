package parindex.core.audit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.core.audit.AuditFixture;

@Tag("U-01")
class PartsAddUpTest {
    private final PartsAddUp check = new PartsAddUp();

    @Test
    void a_parent_that_is_the_sum_of_its_parts_is_right() {
        assertThat(area("3,5", "2,25", "1,5", "2", "0,75").found(check)).isEmpty();
    }

    @Test
    void a_maximum_must_be_the_exact_sum() {
        assertThat(area("3,6", "2,25", "1,5", "2", "0,75").found(check))
                .containsExactly("sum-mismatch 1 max: 3.6 → 3.5");
    }

    @ParameterizedTest(name = "{0} for 1.2345 + 0.5")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,7345 |",
                "1,734  | score-cut 1 achieved: 1.734 → 1.7345",
                "1,73   | score-cut 1 achieved: 1.73 → 1.7345",
                "1,735  | sum-rounded 1 achieved: 1.735 → 1.7345",
                "1,74   | sum-mismatch 1 achieved: 1.74 → 1.7345",
                "1,7    | score-cut 1 achieved: 1.7 → 1.7345",
                "2      | sum-mismatch 1 achieved: 2 → 1.7345",
                "1,7346 | sum-mismatch 1 achieved: 1.7346 → 1.7345"
            })
    void fewer_decimals_are_a_note_and_other_figures_an_error(String printed, String finding) {
        assertThat(String.join(";", area("3,5", printed, "1,2345", "2", "0,5").found(check)))
                .isEqualTo(finding == null ? "" : finding);
    }

    @Test
    void a_quarter_is_never_rounded_away() {
        assertThat(area("3,5", "0,7", "0,25", "2", "0,5").found(check))
                .containsExactly("sum-mismatch 1 achieved: 0.7 → 0.75");
    }

    @Test
    void parts_that_were_each_rounded_may_miss_the_sum_by_half_a_unit_each() {
        var report = aReport()
                .with("1|Mảng|3|2,01|")
                .with("1.1|A|1|0,67|")
                .with("1.2|B|1|0,67|")
                .with("1.3|C|1|0,66|");
        assertThat(report.found(check)).containsExactly("sum-rounded 1 achieved: 2.01 → 2");
    }

    @Test
    void a_missing_or_unreadable_part_leaves_the_sum_unjudged() {
        assertThat(area("3,5", "1", "", "2", "0,5").found(check)).isEmpty();
        assertThat(area("3,5", "1", "chưa chấm", "2", "0,25").found(check)).isEmpty();
    }

    @Test
    void a_part_that_does_not_apply_may_be_left_out_of_both_sums() {
        assertThat(area("2", "0,75", "không áp dụng", "2", "0,75").found(check)).isEmpty();
        assertThat(area("3,5", "0,75", "không áp dụng", "2", "0,75").found(check))
                .isEmpty();
    }

    @Test
    void an_area_may_be_summed_from_its_leaves_when_criteria_were_printed_shorter() {
        var report = aReport()
                .with("1|Mảng|4|2,4690|")
                .with("1.1|A|2|1,234|")
                .with("1.1.1|A1|1|0,6172|")
                .with("1.1.2|A2|1|0,6173|")
                .with("1.2|B|2|1,2345|")
                .with("1.2.1|B1|1|0,6172|")
                .with("1.2.2|B2|1|0,6173|");
        assertThat(report.found(check)).containsExactly("score-cut 1.1 achieved: 1.234 → 1.2345");
    }

    @Test
    void a_difference_that_is_just_one_part_is_said_to_be_so() {
        var finding = area("3,5", "1,5", "1,5", "2", "0,75").audit().findings().getFirst();
        assertThat(finding.message().vi()).isEqualTo("1: điểm đạt được in 1,5, cộng các mục con được 2,25.");
        assertThat(finding.reason().vi()).contains("mục 1.2");
    }

    private static AuditFixture area(String max, String achieved, String first, String secondMax, String second) {
        return aReport()
                .with("1|Mảng|" + max + "|" + achieved + "|")
                .with("1.1|Mục A|1,5|" + first + "|")
                .with("1.2|Mục B|" + secondMax + "|" + second + "|");
    }
}
